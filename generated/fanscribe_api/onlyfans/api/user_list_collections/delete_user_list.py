"""Delete User List

DELETE /api/{account}/user-lists/{user_list_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_user_list_response_200 import DeleteUserListResponse200

_ANSWERS: Answers = {200: One("delete_user_list_response_200", "DeleteUserListResponse200")}


def _get_kwargs(account: str, user_list_id: str) -> dict[str, Any]:
    return request(
        "delete", "/api/{account}/user-lists/{user_list_id}", {"account": account, "user_list_id": user_list_id}
    )


def sync_detailed(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteUserListResponse200]:
    return client.send(_get_kwargs(account, user_list_id), _ANSWERS)


def sync(account: str, user_list_id: str, *, client: AuthenticatedClient | Client) -> DeleteUserListResponse200 | None:
    return client.send(_get_kwargs(account, user_list_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteUserListResponse200]:
    return await client.asend(_get_kwargs(account, user_list_id), _ANSWERS)


async def asyncio(
    account: str, user_list_id: str, *, client: AuthenticatedClient | Client
) -> DeleteUserListResponse200 | None:
    return (await client.asend(_get_kwargs(account, user_list_id), _ANSWERS)).parsed
