"""List Restricted Users

GET /api/{account}/users/restricted
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_restricted_users_response_200 import ListRestrictedUsersResponse200

_ANSWERS: Answers = {200: One("list_restricted_users_response_200", "ListRestrictedUsersResponse200")}


def _get_kwargs(
    account: str, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET, query: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/users/restricted",
        {"account": account},
        query={"limit": limit, "offset": offset, "query": query},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListRestrictedUsersResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, query=query), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListRestrictedUsersResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, query=query), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListRestrictedUsersResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset, query=query), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListRestrictedUsersResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset, query=query), _ANSWERS)).parsed
