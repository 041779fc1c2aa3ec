"""Create Chat

POST /api/fansly/{fansly_account}/chats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_chat_body import CreateChatBody
    from ...models.create_chat_response_200 import CreateChatResponse200

_ANSWERS: Answers = {200: One("create_chat_response_200", "CreateChatResponse200")}


def _get_kwargs(fansly_account: str, *, body: CreateChatBody) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/chats", {"fansly_account": fansly_account}, json=body)


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateChatBody
) -> Response[CreateChatResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateChatBody
) -> CreateChatResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateChatBody
) -> Response[CreateChatResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateChatBody
) -> CreateChatResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
