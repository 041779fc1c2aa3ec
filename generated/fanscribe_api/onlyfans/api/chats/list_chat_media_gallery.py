"""List Chat Media (Gallery)

GET /api/{account_path}/chats/{chat_id}/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chat_media_gallery_response_200 import ListChatMediaGalleryResponse200
    from ...models.list_chat_media_gallery_type import ListChatMediaGalleryType

_ANSWERS: Answers = {200: One("list_chat_media_gallery_response_200", "ListChatMediaGalleryResponse200")}


def _get_kwargs(
    account_path: str,
    chat_id: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/chats/{chat_id}/media",
        {"account_path": account_path, "chat_id": chat_id},
        query={"limit": limit, "offset": offset, "skip_users": skip_users, "type": type_, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMediaGalleryResponse200]:
    return client.send(
        _get_kwargs(
            account_path,
            chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> ListChatMediaGalleryResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path,
            chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMediaGalleryResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path,
            chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> ListChatMediaGalleryResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path,
                chat_id,
                limit=limit,
                offset=offset,
                skip_users=skip_users,
                type_=type_,
                account_query=account_query,
            ),
            _ANSWERS,
        )
    ).parsed
