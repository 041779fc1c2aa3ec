"""Mute Chat Notifications

POST /api/{account}/chats/{chat_id}/mute
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mute_chat_notifications_response_200 import MuteChatNotificationsResponse200

_ANSWERS: Answers = {200: One("mute_chat_notifications_response_200", "MuteChatNotificationsResponse200")}


def _get_kwargs(account: str, chat_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/chats/{chat_id}/mute", {"account": account, "chat_id": chat_id})


def sync_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[MuteChatNotificationsResponse200]:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS)


def sync(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> MuteChatNotificationsResponse200 | None:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[MuteChatNotificationsResponse200]:
    return await client.asend(_get_kwargs(account, chat_id), _ANSWERS)


async def asyncio(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> MuteChatNotificationsResponse200 | None:
    return (await client.asend(_get_kwargs(account, chat_id), _ANSWERS)).parsed
