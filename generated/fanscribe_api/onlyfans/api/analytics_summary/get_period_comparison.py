"""Get Period Comparison

POST /api/analytics/summary/comparison
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_period_comparison_body import GetPeriodComparisonBody
    from ...models.get_period_comparison_response_200 import GetPeriodComparisonResponse200

_ANSWERS: Answers = {200: One("get_period_comparison_response_200", "GetPeriodComparisonResponse200")}


def _get_kwargs(*, body: GetPeriodComparisonBody) -> dict[str, Any]:
    return request("post", "/api/analytics/summary/comparison", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetPeriodComparisonBody
) -> Response[GetPeriodComparisonResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: GetPeriodComparisonBody
) -> GetPeriodComparisonResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetPeriodComparisonBody
) -> Response[GetPeriodComparisonResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetPeriodComparisonBody
) -> GetPeriodComparisonResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
