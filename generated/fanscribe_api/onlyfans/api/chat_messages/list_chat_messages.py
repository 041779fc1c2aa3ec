"""List Chat Messages

GET /api/{account_path}/chats/{chat_id}/messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chat_messages_filter import ListChatMessagesFilter
    from ...models.list_chat_messages_response_200 import ListChatMessagesResponse200

_ANSWERS: Answers = {200: One("list_chat_messages_response_200", "ListChatMessagesResponse200")}


def _get_kwargs(
    account_path: str,
    chat_id: str,
    *,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/chats/{chat_id}/messages",
        {"account_path": account_path, "chat_id": chat_id},
        query={
            "filter": filter_,
            "first_id": first_id,
            "last_id": last_id,
            "limit": limit,
            "order": order,
            "skip_users": skip_users,
            "account": account_query,
        },
    )


def sync_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMessagesResponse200]:
    return client.send(
        _get_kwargs(
            account_path,
            chat_id,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> ListChatMessagesResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path,
            chat_id,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMessagesResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path,
            chat_id,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> ListChatMessagesResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path,
                chat_id,
                filter_=filter_,
                first_id=first_id,
                last_id=last_id,
                limit=limit,
                order=order,
                skip_users=skip_users,
                account_query=account_query,
            ),
            _ANSWERS,
        )
    ).parsed
