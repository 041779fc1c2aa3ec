"""List Latest Fans

GET /api/{account}/fans/latest

Args:
    account (str):
    end_date (None | str | Unset):
    limit (int | Unset):
    offset (int | Unset):
    start_date (None | str | Unset):
    type_ (ListLatestFansType | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_latest_fans_response_200 import ListLatestFansResponse200
from ...models.list_latest_fans_type import ListLatestFansType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_end_date: None | str | Unset
    if isinstance(end_date, Unset):
        json_end_date = UNSET
    else:
        json_end_date = end_date
    params["end_date"] = json_end_date
    params["limit"] = limit
    params["offset"] = offset
    json_start_date: None | str | Unset
    if isinstance(start_date, Unset):
        json_start_date = UNSET
    else:
        json_start_date = start_date
    params["start_date"] = json_start_date
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/fans/latest".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListLatestFansResponse200 | None:
    if response.status_code == 200:
        response_200 = ListLatestFansResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListLatestFansResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> Response[ListLatestFansResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> ListLatestFansResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        end_date=end_date,
        limit=limit,
        offset=offset,
        start_date=start_date,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> Response[ListLatestFansResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> ListLatestFansResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
            type_=type_,
        )
    ).parsed
