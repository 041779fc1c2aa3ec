"""Search Chat Messages

GET /api/{account_path}/chats/{chat_id}/messages/search
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.search_chat_messages_response_200 import SearchChatMessagesResponse200

_ANSWERS: Answers = {200: One("search_chat_messages_response_200", "SearchChatMessagesResponse200")}


def _get_kwargs(account_path: str, chat_id: str, *, query: str, account_query: str) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/chats/{chat_id}/messages/search",
        {"account_path": account_path, "chat_id": chat_id},
        query={"query": query, "account": account_query},
    )


def sync_detailed(
    account_path: str, chat_id: str, *, client: AuthenticatedClient | Client, query: str, account_query: str
) -> Response[SearchChatMessagesResponse200]:
    return client.send(_get_kwargs(account_path, chat_id, query=query, account_query=account_query), _ANSWERS)


def sync(
    account_path: str, chat_id: str, *, client: AuthenticatedClient | Client, query: str, account_query: str
) -> SearchChatMessagesResponse200 | None:
    return client.send(_get_kwargs(account_path, chat_id, query=query, account_query=account_query), _ANSWERS).parsed


async def asyncio_detailed(
    account_path: str, chat_id: str, *, client: AuthenticatedClient | Client, query: str, account_query: str
) -> Response[SearchChatMessagesResponse200]:
    return await client.asend(_get_kwargs(account_path, chat_id, query=query, account_query=account_query), _ANSWERS)


async def asyncio(
    account_path: str, chat_id: str, *, client: AuthenticatedClient | Client, query: str, account_query: str
) -> SearchChatMessagesResponse200 | None:
    return (
        await client.asend(_get_kwargs(account_path, chat_id, query=query, account_query=account_query), _ANSWERS)
    ).parsed
