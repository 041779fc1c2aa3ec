"""List Saved For Later Posts

GET /api/{account}/saved-for-later/posts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_saved_for_later_posts_response_200 import ListSavedForLaterPostsResponse200

_ANSWERS: Answers = {200: One("list_saved_for_later_posts_response_200", "ListSavedForLaterPostsResponse200")}


def _get_kwargs(account: str, *, limit: int, offset: int) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/saved-for-later/posts", {"account": account}, query={"limit": limit, "offset": offset}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> Response[ListSavedForLaterPostsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> ListSavedForLaterPostsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> Response[ListSavedForLaterPostsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> ListSavedForLaterPostsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)).parsed
