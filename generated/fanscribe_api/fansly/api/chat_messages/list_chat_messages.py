"""List Chat Messages

GET /api/fansly/{fansly_account}/chats/{chat_id}/messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chat_messages_response_200 import ListChatMessagesResponse200

_ANSWERS: Answers = {200: One("list_chat_messages_response_200", "ListChatMessagesResponse200")}


def _get_kwargs(
    fansly_account: str, chat_id: str, *, before: str | Unset = UNSET, limit: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/chats/{chat_id}/messages",
        {"fansly_account": fansly_account, "chat_id": chat_id},
        query={"before": before, "limit": limit},
    )


def sync_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ListChatMessagesResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id, before=before, limit=limit), _ANSWERS)


def sync(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ListChatMessagesResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id, before=before, limit=limit), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ListChatMessagesResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id, before=before, limit=limit), _ANSWERS)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ListChatMessagesResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id, before=before, limit=limit), _ANSWERS)).parsed
