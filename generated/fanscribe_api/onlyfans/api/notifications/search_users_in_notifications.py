"""Search Users In Notifications

GET /api/{account}/notifications/search-users
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.search_users_in_notifications_response_200 import SearchUsersInNotificationsResponse200

_ANSWERS: Answers = {200: One("search_users_in_notifications_response_200", "SearchUsersInNotificationsResponse200")}


def _get_kwargs(account: str, *, query: str) -> dict[str, Any]:
    return request("get", "/api/{account}/notifications/search-users", {"account": account}, query={"query": query})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, query: str
) -> Response[SearchUsersInNotificationsResponse200]:
    return client.send(_get_kwargs(account, query=query), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, query: str
) -> SearchUsersInNotificationsResponse200 | None:
    return client.send(_get_kwargs(account, query=query), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, query: str
) -> Response[SearchUsersInNotificationsResponse200]:
    return await client.asend(_get_kwargs(account, query=query), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, query: str
) -> SearchUsersInNotificationsResponse200 | None:
    return (await client.asend(_get_kwargs(account, query=query), _ANSWERS)).parsed
