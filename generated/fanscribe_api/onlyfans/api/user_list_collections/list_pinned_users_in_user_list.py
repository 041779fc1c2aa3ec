"""List Pinned Users in User List

GET /api/{account_path}/user-lists/{user_list_id}/users/pinned
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_pinned_users_in_user_list_response_200 import ListPinnedUsersInUserListResponse200

_ANSWERS: Answers = {200: One("list_pinned_users_in_user_list_response_200", "ListPinnedUsersInUserListResponse200")}


def _get_kwargs(
    account_path: str, user_list_id: str, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET, account_query: str
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/user-lists/{user_list_id}/users/pinned",
        {"account_path": account_path, "user_list_id": user_list_id},
        query={"limit": limit, "offset": offset, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> Response[ListPinnedUsersInUserListResponse200]:
    return client.send(
        _get_kwargs(account_path, user_list_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


def sync(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> ListPinnedUsersInUserListResponse200 | None:
    return client.send(
        _get_kwargs(account_path, user_list_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> Response[ListPinnedUsersInUserListResponse200]:
    return await client.asend(
        _get_kwargs(account_path, user_list_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


async def asyncio(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> ListPinnedUsersInUserListResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, user_list_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
        )
    ).parsed
