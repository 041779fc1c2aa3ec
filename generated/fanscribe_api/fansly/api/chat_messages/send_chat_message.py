"""Send Chat Message

POST /api/fansly/{fansly_account}/chats/{chat_id}/messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_chat_message_body import SendChatMessageBody
    from ...models.send_chat_message_response_200 import SendChatMessageResponse200

_ANSWERS: Answers = {200: One("send_chat_message_response_200", "SendChatMessageResponse200")}


def _get_kwargs(fansly_account: str, chat_id: str, *, body: SendChatMessageBody | Unset = UNSET) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/chats/{chat_id}/messages",
        {"fansly_account": fansly_account, "chat_id": chat_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendChatMessageBody | Unset = UNSET,
) -> Response[SendChatMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)


def sync(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendChatMessageBody | Unset = UNSET,
) -> SendChatMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendChatMessageBody | Unset = UNSET,
) -> Response[SendChatMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SendChatMessageBody | Unset = UNSET,
) -> SendChatMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id, body=body), _ANSWERS)).parsed
