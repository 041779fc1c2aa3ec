"""Edit User Note

PUT /api/fansly/{fansly_account}/users/{account_id}/notes/{note_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.edit_user_note_response_200 import EditUserNoteResponse200

_ANSWERS: Answers = {200: One("edit_user_note_response_200", "EditUserNoteResponse200")}


def _get_kwargs(fansly_account: str, account_id: str, note_id: str) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/users/{account_id}/notes/{note_id}",
        {"fansly_account": fansly_account, "account_id": account_id, "note_id": note_id},
    )


def sync_detailed(
    fansly_account: str, account_id: str, note_id: str, *, client: AuthenticatedClient | Client
) -> Response[EditUserNoteResponse200]:
    return client.send(_get_kwargs(fansly_account, account_id, note_id), _ANSWERS)


def sync(
    fansly_account: str, account_id: str, note_id: str, *, client: AuthenticatedClient | Client
) -> EditUserNoteResponse200 | None:
    return client.send(_get_kwargs(fansly_account, account_id, note_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, account_id: str, note_id: str, *, client: AuthenticatedClient | Client
) -> Response[EditUserNoteResponse200]:
    return await client.asend(_get_kwargs(fansly_account, account_id, note_id), _ANSWERS)


async def asyncio(
    fansly_account: str, account_id: str, note_id: str, *, client: AuthenticatedClient | Client
) -> EditUserNoteResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, account_id, note_id), _ANSWERS)).parsed
