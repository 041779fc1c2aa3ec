"""Get Profitability

POST /api/analytics/financial/profitability
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_profitability_body import GetProfitabilityBody
    from ...models.get_profitability_response_200 import GetProfitabilityResponse200

_ANSWERS: Answers = {200: One("get_profitability_response_200", "GetProfitabilityResponse200")}


def _get_kwargs(*, body: GetProfitabilityBody) -> dict[str, Any]:
    return request("post", "/api/analytics/financial/profitability", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetProfitabilityBody
) -> Response[GetProfitabilityResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client, body: GetProfitabilityBody) -> GetProfitabilityResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetProfitabilityBody
) -> Response[GetProfitabilityResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetProfitabilityBody
) -> GetProfitabilityResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
