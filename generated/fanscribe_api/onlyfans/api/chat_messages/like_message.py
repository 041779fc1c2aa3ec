"""Like Message

POST /api/{account}/chats/{chat_id}/messages/{message_id}/like
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.like_message_response_200 import LikeMessageResponse200

_ANSWERS: Answers = {200: One("like_message_response_200", "LikeMessageResponse200")}


def _get_kwargs(account: str, chat_id: str, message_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/chats/{chat_id}/messages/{message_id}/like",
        {"account": account, "chat_id": chat_id, "message_id": message_id},
    )


def sync_detailed(
    account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> Response[LikeMessageResponse200]:
    return client.send(_get_kwargs(account, chat_id, message_id), _ANSWERS)


def sync(
    account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> LikeMessageResponse200 | None:
    return client.send(_get_kwargs(account, chat_id, message_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> Response[LikeMessageResponse200]:
    return await client.asend(_get_kwargs(account, chat_id, message_id), _ANSWERS)


async def asyncio(
    account: str, chat_id: str, message_id: str, *, client: AuthenticatedClient | Client
) -> LikeMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, chat_id, message_id), _ANSWERS)).parsed
