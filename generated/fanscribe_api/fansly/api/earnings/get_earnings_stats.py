"""Get Earnings Stats

GET /api/fansly/{fansly_account}/earnings/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_earnings_stats_response_200 import GetEarningsStatsResponse200

_ANSWERS: Answers = {200: One("get_earnings_stats_response_200", "GetEarningsStatsResponse200")}


def _get_kwargs(fansly_account: str, *, after: str | Unset = UNSET, before: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/earnings/stats",
        {"fansly_account": fansly_account},
        query={"after": after, "before": before},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetEarningsStatsResponse200]:
    return client.send(_get_kwargs(fansly_account, after=after, before=before), _ANSWERS)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetEarningsStatsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, after=after, before=before), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetEarningsStatsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, after=after, before=before), _ANSWERS)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetEarningsStatsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, after=after, before=before), _ANSWERS)).parsed
