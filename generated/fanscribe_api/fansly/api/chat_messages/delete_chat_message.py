"""Delete Chat Message

DELETE /api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_chat_message_response_200 import DeleteChatMessageResponse200

_ANSWERS: Answers = {200: One("delete_chat_message_response_200", "DeleteChatMessageResponse200")}


def _get_kwargs(fansly_account: str, chat_id: str, message_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}",
        {"fansly_account": fansly_account, "chat_id": chat_id, "message_id": message_id},
    )


def sync_detailed(
    fansly_account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteChatMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id, message_id), _ANSWERS)


def sync(
    fansly_account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> DeleteChatMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id, message_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteChatMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id, message_id), _ANSWERS)


async def asyncio(
    fansly_account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> DeleteChatMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id, message_id), _ANSWERS)).parsed
