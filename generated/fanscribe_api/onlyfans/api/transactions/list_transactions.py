"""List Transactions

GET /api/{account}/transactions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_transactions_response_200 import ListTransactionsResponse200

_ANSWERS: Answers = {200: One("list_transactions_response_200", "ListTransactionsResponse200")}


def _get_kwargs(
    account: str,
    *,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    tips_source: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/transactions",
        {"account": account},
        query={"limit": limit, "marker": marker, "startDate": start_date, "tipsSource": tips_source, "type": type_},
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
    return client.send(
        _get_kwargs(account, limit=limit, marker=marker, start_date=start_date, tips_source=tips_source, type_=type_),
        _ANSWERS,
    )


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
    return client.send(
        _get_kwargs(account, limit=limit, marker=marker, start_date=start_date, tips_source=tips_source, type_=type_),
        _ANSWERS,
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
    return await client.asend(
        _get_kwargs(account, limit=limit, marker=marker, start_date=start_date, tips_source=tips_source, type_=type_),
        _ANSWERS,
    )


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
        await client.asend(
            _get_kwargs(
                account, limit=limit, marker=marker, start_date=start_date, tips_source=tips_source, type_=type_
            ),
            _ANSWERS,
        )
    ).parsed
