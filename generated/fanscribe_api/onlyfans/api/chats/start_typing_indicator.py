"""Start Typing Indicator

POST /api/{account}/chats/{chat_id}/typing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.start_typing_indicator_response_200 import StartTypingIndicatorResponse200

_ANSWERS: Answers = {200: One("start_typing_indicator_response_200", "StartTypingIndicatorResponse200")}


def _get_kwargs(account: str, chat_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/chats/{chat_id}/typing", {"account": account, "chat_id": chat_id})


def sync_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[StartTypingIndicatorResponse200]:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS)


def sync(account: str, chat_id: str, *, client: AuthenticatedClient | Client) -> StartTypingIndicatorResponse200 | None:
    return client.send(_get_kwargs(account, chat_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[StartTypingIndicatorResponse200]:
    return await client.asend(_get_kwargs(account, chat_id), _ANSWERS)


async def asyncio(
    account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> StartTypingIndicatorResponse200 | None:
    return (await client.asend(_get_kwargs(account, chat_id), _ANSWERS)).parsed
