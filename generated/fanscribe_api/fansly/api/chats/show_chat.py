"""Show Chat

GET /api/fansly/{fansly_account}/chats/{chat_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.show_chat_response_200 import ShowChatResponse200

_ANSWERS: Answers = {200: One("show_chat_response_200", "ShowChatResponse200")}


def _get_kwargs(fansly_account: str, chat_id: str) -> dict[str, Any]:
    return request(
        "get", "/api/fansly/{fansly_account}/chats/{chat_id}", {"fansly_account": fansly_account, "chat_id": chat_id}
    )


def sync_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowChatResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id), _ANSWERS)


def sync(fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client) -> ShowChatResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowChatResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id), _ANSWERS)


async def asyncio(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> ShowChatResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id), _ANSWERS)).parsed
