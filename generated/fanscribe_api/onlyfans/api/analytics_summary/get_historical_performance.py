"""Get Historical Performance

POST /api/analytics/summary/historical
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import Each, One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_historical_performance_body import GetHistoricalPerformanceBody
    from ...models.get_historical_performance_response_200_item import GetHistoricalPerformanceResponse200Item

_ANSWERS: Answers = {
    200: Each(One("get_historical_performance_response_200_item", "GetHistoricalPerformanceResponse200Item"))
}


def _get_kwargs(*, body: GetHistoricalPerformanceBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/analytics/summary/historical", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetHistoricalPerformanceBody | Unset = UNSET
) -> Response[list[GetHistoricalPerformanceResponse200Item]]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: GetHistoricalPerformanceBody | Unset = UNSET
) -> list[GetHistoricalPerformanceResponse200Item] | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetHistoricalPerformanceBody | Unset = UNSET
) -> Response[list[GetHistoricalPerformanceResponse200Item]]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetHistoricalPerformanceBody | Unset = UNSET
) -> list[GetHistoricalPerformanceResponse200Item] | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
