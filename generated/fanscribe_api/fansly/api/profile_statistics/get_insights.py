"""Get Insights

GET /api/fansly/{fansly_account}/insights
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_insights_range import GetInsightsRange
    from ...models.get_insights_response_200 import GetInsightsResponse200

_ANSWERS: Answers = {200: One("get_insights_response_200", "GetInsightsResponse200")}


def _get_kwargs(
    fansly_account: str, *, month: str | Unset = UNSET, range_: GetInsightsRange | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/insights",
        {"fansly_account": fansly_account},
        query={"month": month, "range": range_},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> Response[GetInsightsResponse200]:
    return client.send(_get_kwargs(fansly_account, month=month, range_=range_), _ANSWERS)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> GetInsightsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, month=month, range_=range_), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> Response[GetInsightsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, month=month, range_=range_), _ANSWERS)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> GetInsightsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, month=month, range_=range_), _ANSWERS)).parsed
