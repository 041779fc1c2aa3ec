"""List Wallet Transactions

GET /api/fansly/{fansly_account}/earnings/transactions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_wallet_transactions_response_200 import ListWalletTransactionsResponse200

_ANSWERS: Answers = {200: One("list_wallet_transactions_response_200", "ListWalletTransactionsResponse200")}


def _get_kwargs(fansly_account: str, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/earnings/transactions",
        {"fansly_account": fansly_account},
        query={"limit": limit, "offset": offset},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListWalletTransactionsResponse200]:
    return client.send(_get_kwargs(fansly_account, limit=limit, offset=offset), _ANSWERS)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListWalletTransactionsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListWalletTransactionsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListWalletTransactionsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, limit=limit, offset=offset), _ANSWERS)).parsed
