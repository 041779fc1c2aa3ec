"""Add Users to User List

POST /api/{account}/user-lists/{user_list_id}/users
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_users_to_user_list_body import AddUsersToUserListBody
    from ...models.add_users_to_user_list_response_200 import AddUsersToUserListResponse200

_ANSWERS: Answers = {200: One("add_users_to_user_list_response_200", "AddUsersToUserListResponse200")}


def _get_kwargs(account: str, user_list_id: str, *, body: AddUsersToUserListBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/user-lists/{user_list_id}/users",
        {"account": account, "user_list_id": user_list_id},
        json=body,
    )


def sync_detailed(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client, body: AddUsersToUserListBody
) -> Response[AddUsersToUserListResponse200]:
    return client.send(_get_kwargs(account, user_list_id, body=body), _ANSWERS)


def sync(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client, body: AddUsersToUserListBody
) -> AddUsersToUserListResponse200 | None:
    return client.send(_get_kwargs(account, user_list_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client, body: AddUsersToUserListBody
) -> Response[AddUsersToUserListResponse200]:
    return await client.asend(_get_kwargs(account, user_list_id, body=body), _ANSWERS)


async def asyncio(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client, body: AddUsersToUserListBody
) -> AddUsersToUserListResponse200 | None:
    return (await client.asend(_get_kwargs(account, user_list_id, body=body), _ANSWERS)).parsed
