"""List User Lists

GET /api/{account}/user-lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_user_lists_response_200 import ListUserListsResponse200
    from ...models.list_user_lists_view import ListUserListsView

_ANSWERS: Answers = {200: One("list_user_lists_response_200", "ListUserListsResponse200")}


def _get_kwargs(
    account: str,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: ListUserListsView | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/user-lists", {"account": account}, query={"limit": limit, "offset": offset, "view": view}
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: ListUserListsView | Unset = UNSET,
) -> Response[ListUserListsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, view=view), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: ListUserListsView | Unset = UNSET,
) -> ListUserListsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, view=view), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: ListUserListsView | Unset = UNSET,
) -> Response[ListUserListsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset, view=view), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    view: ListUserListsView | Unset = UNSET,
) -> ListUserListsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset, view=view), _ANSWERS)).parsed
