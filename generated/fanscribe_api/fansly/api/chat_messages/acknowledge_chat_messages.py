"""Acknowledge Chat Messages

POST /api/fansly/{fansly_account}/chats/{chat_id}/messages/ack
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.acknowledge_chat_messages_body import AcknowledgeChatMessagesBody
    from ...models.acknowledge_chat_messages_response_200 import AcknowledgeChatMessagesResponse200

_ANSWERS: Answers = {200: One("acknowledge_chat_messages_response_200", "AcknowledgeChatMessagesResponse200")}


def _get_kwargs(fansly_account: str, chat_id: str, *, body: AcknowledgeChatMessagesBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/chats/{chat_id}/messages/ack",
        {"fansly_account": fansly_account, "chat_id": chat_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: AcknowledgeChatMessagesBody
) -> Response[AcknowledgeChatMessagesResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)


def sync(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: AcknowledgeChatMessagesBody
) -> AcknowledgeChatMessagesResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: AcknowledgeChatMessagesBody
) -> Response[AcknowledgeChatMessagesResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: AcknowledgeChatMessagesBody
) -> AcknowledgeChatMessagesResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)).parsed
