"""Get Profitability History

GET /api/analytics/financial/profitability/{account}/history
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_profitability_history_response_200 import GetProfitabilityHistoryResponse200

_ANSWERS: Answers = {200: One("get_profitability_history_response_200", "GetProfitabilityHistoryResponse200")}


def _get_kwargs(account: str, *, account_prefixed_id: str, months: int | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/analytics/financial/profitability/{account}/history",
        {"account": account},
        query={"account_prefixed_id": account_prefixed_id, "months": months},
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, account_prefixed_id: str, months: int | Unset = UNSET
) -> Response[GetProfitabilityHistoryResponse200]:
    return client.send(_get_kwargs(account, account_prefixed_id=account_prefixed_id, months=months), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, account_prefixed_id: str, months: int | Unset = UNSET
) -> GetProfitabilityHistoryResponse200 | None:
    return client.send(_get_kwargs(account, account_prefixed_id=account_prefixed_id, months=months), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, account_prefixed_id: str, months: int | Unset = UNSET
) -> Response[GetProfitabilityHistoryResponse200]:
    return await client.asend(_get_kwargs(account, account_prefixed_id=account_prefixed_id, months=months), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, account_prefixed_id: str, months: int | Unset = UNSET
) -> GetProfitabilityHistoryResponse200 | None:
    return (
        await client.asend(_get_kwargs(account, account_prefixed_id=account_prefixed_id, months=months), _ANSWERS)
    ).parsed
