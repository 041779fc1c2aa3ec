"""Add Reaction to Chat Message

POST /api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}/reactions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_reaction_to_chat_message_body import AddReactionToChatMessageBody
    from ...models.add_reaction_to_chat_message_response_200 import AddReactionToChatMessageResponse200

_ANSWERS: Answers = {200: One("add_reaction_to_chat_message_response_200", "AddReactionToChatMessageResponse200")}


def _get_kwargs(
    fansly_account: str, chat_id: str, message_id: str, *, body: AddReactionToChatMessageBody
) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}/reactions",
        {"fansly_account": fansly_account, "chat_id": chat_id, "message_id": message_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddReactionToChatMessageBody,
) -> Response[AddReactionToChatMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id, message_id, body=body), _ANSWERS)


def sync(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddReactionToChatMessageBody,
) -> AddReactionToChatMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id, message_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddReactionToChatMessageBody,
) -> Response[AddReactionToChatMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id, message_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddReactionToChatMessageBody,
) -> AddReactionToChatMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id, message_id, body=body), _ANSWERS)).parsed
