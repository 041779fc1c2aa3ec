"""Disable Chat Read Receipts

POST /api/fansly/{fansly_account}/chats/{chat_id}/read-receipts/disable
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.disable_chat_read_receipts_response_200 import DisableChatReadReceiptsResponse200

_ANSWERS: Answers = {200: One("disable_chat_read_receipts_response_200", "DisableChatReadReceiptsResponse200")}


def _get_kwargs(fansly_account: str, chat_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/chats/{chat_id}/read-receipts/disable",
        {"fansly_account": fansly_account, "chat_id": chat_id},
    )


def sync_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[DisableChatReadReceiptsResponse200]:
    return client.send(_get_kwargs(fansly_account, chat_id), _ANSWERS)


def sync(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> DisableChatReadReceiptsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, chat_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> Response[DisableChatReadReceiptsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, chat_id), _ANSWERS)


async def asyncio(
    fansly_account: str, chat_id: str, *, client: AuthenticatedClient | Client
) -> DisableChatReadReceiptsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, chat_id), _ANSWERS)).parsed
