"""Mark Chat as Unread

POST /api/{account}/chats/{chat_id}/mark-as-unread
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mark_chat_as_unread_response_200 import MarkChatAsUnreadResponse200

_ANSWERS: Answers = {200: One("mark_chat_as_unread_response_200", "MarkChatAsUnreadResponse200")}


def _get_kwargs(account: str, chat_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/chats/{chat_id}/mark-as-unread", {"account": account, "chat_id": chat_id})


def sync_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[MarkChatAsUnreadResponse200]:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS)


def sync(account: str, chat_id: str, *, client: AuthenticatedClient | Client) -> MarkChatAsUnreadResponse200 | None:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[MarkChatAsUnreadResponse200]:
    return await client.asend(_get_kwargs(account, chat_id), _ANSWERS)


async def asyncio(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> MarkChatAsUnreadResponse200 | None:
    return (await client.asend(_get_kwargs(account, chat_id), _ANSWERS)).parsed
