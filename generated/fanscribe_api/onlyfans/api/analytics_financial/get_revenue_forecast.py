"""Get Revenue Forecast

POST /api/analytics/financial/forecast
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_revenue_forecast_body import GetRevenueForecastBody
    from ...models.get_revenue_forecast_response_200 import GetRevenueForecastResponse200

_ANSWERS: Answers = {200: One("get_revenue_forecast_response_200", "GetRevenueForecastResponse200")}


def _get_kwargs(*, body: GetRevenueForecastBody) -> dict[str, Any]:
    return request("post", "/api/analytics/financial/forecast", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetRevenueForecastBody
) -> Response[GetRevenueForecastResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client, body: GetRevenueForecastBody) -> GetRevenueForecastResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetRevenueForecastBody
) -> Response[GetRevenueForecastResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetRevenueForecastBody
) -> GetRevenueForecastResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
