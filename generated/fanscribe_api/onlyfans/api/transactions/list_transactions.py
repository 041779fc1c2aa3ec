"""List Transactions

GET /api/{account}/transactions

Args:
    account (str):
    limit (str | Unset):
    marker (str | Unset):
    start_date (str | Unset):
    tips_source (str | Unset):
    type_ (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_transactions_response_200 import ListTransactionsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["marker"] = marker
    params["startDate"] = start_date
    params["tipsSource"] = tips_source
    params["type"] = type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/transactions".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListTransactionsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListTransactionsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListTransactionsResponse200]:
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
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[ListTransactionsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            marker=marker,
            start_date=start_date,
            tips_source=tips_source,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> ListTransactionsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        marker=marker,
        start_date=start_date,
        tips_source=tips_source,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[ListTransactionsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            marker=marker,
            start_date=start_date,
            tips_source=tips_source,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> ListTransactionsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            marker=marker,
            start_date=start_date,
            tips_source=tips_source,
            type_=type_,
        )
    ).parsed
