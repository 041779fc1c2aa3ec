"""List Followers

GET /api/fansly/{fansly_account}/followers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_followers_response_200 import ListFollowersResponse200

_ANSWERS: Answers = {200: One("list_followers_response_200", "ListFollowersResponse200")}


def _get_kwargs(
    fansly_account: str,
    *,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/followers",
        {"fansly_account": fansly_account},
        query={"last_seen_after": last_seen_after, "limit": limit, "offset": offset, "search": search},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListFollowersResponse200]:
    return client.send(
        _get_kwargs(fansly_account, last_seen_after=last_seen_after, limit=limit, offset=offset, search=search),
        _ANSWERS,
    )


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListFollowersResponse200 | None:
    return client.send(
        _get_kwargs(fansly_account, last_seen_after=last_seen_after, limit=limit, offset=offset, search=search),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListFollowersResponse200]:
    return await client.asend(
        _get_kwargs(fansly_account, last_seen_after=last_seen_after, limit=limit, offset=offset, search=search),
        _ANSWERS,
    )


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListFollowersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(fansly_account, last_seen_after=last_seen_after, limit=limit, offset=offset, search=search),
            _ANSWERS,
        )
    ).parsed
