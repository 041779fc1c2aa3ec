"""List Chats

GET /api/fansly/{fansly_account}/chats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chats_order import ListChatsOrder
    from ...models.list_chats_response_200 import ListChatsResponse200

_ANSWERS: Answers = {200: One("list_chats_response_200", "ListChatsResponse200")}


def _get_kwargs(
    fansly_account: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/chats",
        {"fansly_account": fansly_account},
        query={"limit": limit, "offset": offset, "order": order, "search": search},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    return client.send(_get_kwargs(fansly_account, limit=limit, offset=offset, order=order, search=search), _ANSWERS)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return client.send(
        _get_kwargs(fansly_account, limit=limit, offset=offset, order=order, search=search), _ANSWERS
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    return await client.asend(
        _get_kwargs(fansly_account, limit=limit, offset=offset, order=order, search=search), _ANSWERS
    )


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(fansly_account, limit=limit, offset=offset, order=order, search=search), _ANSWERS
        )
    ).parsed
