"""List Chargebacks

GET /api/{account}/chargebacks

Args:
    account (str):
    end_date (str | Unset):
    limit (None | str | Unset):
    offset (None | str | Unset):
    start_date (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chargebacks_response_200 import ListChargebacksResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["end_date"] = end_date
    json_limit: None | str | Unset
    if isinstance(limit, Unset):
        json_limit = UNSET
    else:
        json_limit = limit
    params["limit"] = json_limit
    json_offset: None | str | Unset
    if isinstance(offset, Unset):
        json_offset = UNSET
    else:
        json_offset = offset
    params["offset"] = json_offset
    params["start_date"] = start_date

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/chargebacks".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListChargebacksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChargebacksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChargebacksResponse200]:
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
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebacksResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebacksResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        end_date=end_date,
        limit=limit,
        offset=offset,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebacksResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebacksResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            end_date=end_date,
            limit=limit,
            offset=offset,
            start_date=start_date,
        )
    ).parsed
