"""List Chats

GET /api/{account}/chats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chats_filter import ListChatsFilter
    from ...models.list_chats_order import ListChatsOrder
    from ...models.list_chats_response_200 import ListChatsResponse200
    from ...models.list_chats_skip_users import ListChatsSkipUsers

_ANSWERS: Answers = {200: One("list_chats_response_200", "ListChatsResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/chats",
        {"account": account},
        query={
            "filter": filter_,
            "limit": limit,
            "offset": offset,
            "order": order,
            "query": query,
            "skip_users": skip_users,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    return client.send(
        _get_kwargs(
            account, filter_=filter_, limit=limit, offset=offset, order=order, query=query, skip_users=skip_users
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return client.send(
        _get_kwargs(
            account, filter_=filter_, limit=limit, offset=offset, order=order, query=query, skip_users=skip_users
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    return await client.asend(
        _get_kwargs(
            account, filter_=filter_, limit=limit, offset=offset, order=order, query=query, skip_users=skip_users
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account, filter_=filter_, limit=limit, offset=offset, order=order, query=query, skip_users=skip_users
            ),
            _ANSWERS,
        )
    ).parsed
