"""Generate Fan Summary

POST /api/{account}/fans/{fan_id}/summary
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.generate_fan_summary_body import GenerateFanSummaryBody
    from ...models.generate_fan_summary_response_200 import GenerateFanSummaryResponse200

_ANSWERS: Answers = {200: One("generate_fan_summary_response_200", "GenerateFanSummaryResponse200")}


def _get_kwargs(account: str, fan_id: str, *, body: GenerateFanSummaryBody) -> dict[str, Any]:
    return request("post", "/api/{account}/fans/{fan_id}/summary", {"account": account, "fan_id": fan_id}, json=body)


def sync_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: GenerateFanSummaryBody
) -> Response[GenerateFanSummaryResponse200]:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS)


def sync(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: GenerateFanSummaryBody
) -> GenerateFanSummaryResponse200 | None:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: GenerateFanSummaryBody
) -> Response[GenerateFanSummaryResponse200]:
    return await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)


async def asyncio(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: GenerateFanSummaryBody
) -> GenerateFanSummaryResponse200 | None:
    return (await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)).parsed
