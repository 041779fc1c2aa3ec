"""Create/Edit Fan Notes

PUT /api/{account}/fans/{fan_id}/notes
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_edit_fan_notes_body import CreateEditFanNotesBody
    from ...models.create_edit_fan_notes_response_200 import CreateEditFanNotesResponse200

_ANSWERS: Answers = {200: One("create_edit_fan_notes_response_200", "CreateEditFanNotesResponse200")}


def _get_kwargs(account: str, fan_id: str, *, body: CreateEditFanNotesBody) -> dict[str, Any]:
    return request("put", "/api/{account}/fans/{fan_id}/notes", {"account": account, "fan_id": fan_id}, json=body)


def sync_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: CreateEditFanNotesBody
) -> Response[CreateEditFanNotesResponse200]:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS)


def sync(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: CreateEditFanNotesBody
) -> CreateEditFanNotesResponse200 | None:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: CreateEditFanNotesBody
) -> Response[CreateEditFanNotesResponse200]:
    return await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)


async def asyncio(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: CreateEditFanNotesBody
) -> CreateEditFanNotesResponse200 | None:
    return (await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)).parsed
