"""Get Fan Notes

GET /api/{account}/fans/{fan_id}/notes
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_fan_notes_response_200 import GetFanNotesResponse200

_ANSWERS: Answers = {200: One("get_fan_notes_response_200", "GetFanNotesResponse200")}


def _get_kwargs(account: str, fan_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/fans/{fan_id}/notes", {"account": account, "fan_id": fan_id})


def sync_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFanNotesResponse200]:
    return client.send(_get_kwargs(account, fan_id), _ANSWERS)


def sync(account: str, fan_id: str, *, client: AuthenticatedClient | Client) -> GetFanNotesResponse200 | None:
    return client.send(_get_kwargs(account, fan_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFanNotesResponse200]:
    return await client.asend(_get_kwargs(account, fan_id), _ANSWERS)


async def asyncio(account: str, fan_id: str, *, client: AuthenticatedClient | Client) -> GetFanNotesResponse200 | None:
    return (await client.asend(_get_kwargs(account, fan_id), _ANSWERS)).parsed
