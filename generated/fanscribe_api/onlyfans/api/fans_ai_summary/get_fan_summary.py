"""Get Fan Summary

GET /api/{account}/fans/{fan_id}/summary
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_fan_summary_response_200 import GetFanSummaryResponse200

_ANSWERS: Answers = {200: One("get_fan_summary_response_200", "GetFanSummaryResponse200")}


def _get_kwargs(account: str, fan_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/fans/{fan_id}/summary", {"account": account, "fan_id": fan_id})


def sync_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFanSummaryResponse200]:
    return client.send(_get_kwargs(account, fan_id), _ANSWERS)


def sync(account: str, fan_id: str, *, client: AuthenticatedClient | Client) -> GetFanSummaryResponse200 | None:
    return client.send(_get_kwargs(account, fan_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFanSummaryResponse200]:
    return await client.asend(_get_kwargs(account, fan_id), _ANSWERS)


async def asyncio(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client
) -> GetFanSummaryResponse200 | None:
    return (await client.asend(_get_kwargs(account, fan_id), _ANSWERS)).parsed
