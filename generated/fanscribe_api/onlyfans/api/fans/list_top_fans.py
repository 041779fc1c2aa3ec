"""List Top Fans

GET /api/{account}/fans/top

Args:
    account (str):
    by (ListTopFansBy | Unset):
    end_date (None | str | Unset):
    start_date (None | str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_top_fans_by import ListTopFansBy
from ...models.list_top_fans_response_200 import ListTopFansResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_by: str | Unset = UNSET
    if not isinstance(by, Unset):
        json_by = by

    params["by"] = json_by
    json_end_date: None | str | Unset
    if isinstance(end_date, Unset):
        json_end_date = UNSET
    else:
        json_end_date = end_date
    params["end_date"] = json_end_date
    json_start_date: None | str | Unset
    if isinstance(start_date, Unset):
        json_start_date = UNSET
    else:
        json_start_date = start_date
    params["start_date"] = json_start_date

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/fans/top".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListTopFansResponse200 | None:
    if response.status_code == 200:
        response_200 = ListTopFansResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListTopFansResponse200]:
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
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> Response[ListTopFansResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            by=by,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> ListTopFansResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        by=by,
        end_date=end_date,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> Response[ListTopFansResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            by=by,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> ListTopFansResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            by=by,
            end_date=end_date,
            start_date=start_date,
        )
    ).parsed
