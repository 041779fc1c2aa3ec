"""Get User Details

GET /api/{account}/users/{username}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_user_details_response_200 import GetUserDetailsResponse200

_ANSWERS: Answers = {200: One("get_user_details_response_200", "GetUserDetailsResponse200")}


def _get_kwargs(account: str, username: str) -> dict[str, Any]:
    return request("get", "/api/{account}/users/{username}", {"account": account, "username": username})


def sync_detailed(
    account: str, username: str, *, client: AuthenticatedClient | Client
) -> Response[GetUserDetailsResponse200]:
    return client.send(_get_kwargs(account, username), _ANSWERS)


def sync(account: str, username: str, *, client: AuthenticatedClient | Client) -> GetUserDetailsResponse200 | None:
    return client.send(_get_kwargs(account, username), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, username: str, *, client: AuthenticatedClient | Client
) -> Response[GetUserDetailsResponse200]:
    return await client.asend(_get_kwargs(account, username), _ANSWERS)


async def asyncio(
    account: str, username: str, *, client: AuthenticatedClient | Client
) -> GetUserDetailsResponse200 | None:
    return (await client.asend(_get_kwargs(account, username), _ANSWERS)).parsed
