"""Get Earnings Overview

POST /api/analytics/summary/earnings
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_earnings_overview_body import GetEarningsOverviewBody
    from ...models.get_earnings_overview_response_200 import GetEarningsOverviewResponse200

_ANSWERS: Answers = {200: One("get_earnings_overview_response_200", "GetEarningsOverviewResponse200")}


def _get_kwargs(*, body: GetEarningsOverviewBody) -> dict[str, Any]:
    return request("post", "/api/analytics/summary/earnings", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetEarningsOverviewBody
) -> Response[GetEarningsOverviewResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: GetEarningsOverviewBody
) -> GetEarningsOverviewResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetEarningsOverviewBody
) -> Response[GetEarningsOverviewResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetEarningsOverviewBody
) -> GetEarningsOverviewResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
