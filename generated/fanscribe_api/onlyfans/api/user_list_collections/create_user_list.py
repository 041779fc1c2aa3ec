"""Create User List

POST /api/{account}/user-lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_user_list_body import CreateUserListBody
    from ...models.create_user_list_response_200 import CreateUserListResponse200

_ANSWERS: Answers = {200: One("create_user_list_response_200", "CreateUserListResponse200")}


def _get_kwargs(account: str, *, body: CreateUserListBody) -> dict[str, Any]:
    return request("post", "/api/{account}/user-lists", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateUserListBody
) -> Response[CreateUserListResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateUserListBody
) -> CreateUserListResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateUserListBody
) -> Response[CreateUserListResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateUserListBody
) -> CreateUserListResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
