"""Send Message

POST /api/{account}/chats/{chat_id}/messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_message_body import SendMessageBody
    from ...models.send_message_response_200 import SendMessageResponse200

_ANSWERS: Answers = {200: One("send_message_response_200", "SendMessageResponse200")}


def _get_kwargs(account: str, chat_id: str, *, body: SendMessageBody) -> dict[str, Any]:
    return request(
        "post", "/api/{account}/chats/{chat_id}/messages", {"account": account, "chat_id": chat_id}, json=body
    )


def sync_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: SendMessageBody
) -> Response[SendMessageResponse200]:
    return client.send(_get_kwargs(account, chat_id, body=body), _ANSWERS)


def sync(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: SendMessageBody
) -> SendMessageResponse200 | None:
    return client.send(_get_kwargs(account, chat_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: SendMessageBody
) -> Response[SendMessageResponse200]:
    return await client.asend(_get_kwargs(account, chat_id, body=body), _ANSWERS)


async def asyncio(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client, body: SendMessageBody
) -> SendMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, chat_id, body=body), _ANSWERS)).parsed
