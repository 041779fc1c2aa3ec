"""Mark All Chats as Read

POST /api/fansly/{fansly_account}/chats/mark-all-as-read
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mark_all_chats_as_read_response_200 import MarkAllChatsAsReadResponse200

_ANSWERS: Answers = {200: One("mark_all_chats_as_read_response_200", "MarkAllChatsAsReadResponse200")}


def _get_kwargs(fansly_account: str) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/chats/mark-all-as-read", {"fansly_account": fansly_account})


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[MarkAllChatsAsReadResponse200]:
    return client.send(_get_kwargs(fansly_account), _ANSWERS)


def sync(fansly_account: str, *, client: AuthenticatedClient | Client) -> MarkAllChatsAsReadResponse200 | None:
    return client.send(_get_kwargs(fansly_account), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[MarkAllChatsAsReadResponse200]:
    return await client.asend(_get_kwargs(fansly_account), _ANSWERS)


async def asyncio(fansly_account: str, *, client: AuthenticatedClient | Client) -> MarkAllChatsAsReadResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account), _ANSWERS)).parsed
