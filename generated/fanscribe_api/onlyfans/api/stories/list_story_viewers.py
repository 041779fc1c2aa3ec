"""List Story Viewers

GET /api/{account_path}/stories/{story_id}/viewers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_story_viewers_response_200 import ListStoryViewersResponse200

_ANSWERS: Answers = {200: One("list_story_viewers_response_200", "ListStoryViewersResponse200")}


def _get_kwargs(
    account_path: str,
    story_id: str,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/stories/{story_id}/viewers",
        {"account_path": account_path, "story_id": story_id},
        query={"limit": limit, "offset": offset, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> Response[ListStoryViewersResponse200]:
    return client.send(
        _get_kwargs(account_path, story_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


def sync(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> ListStoryViewersResponse200 | None:
    return client.send(
        _get_kwargs(account_path, story_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> Response[ListStoryViewersResponse200]:
    return await client.asend(
        _get_kwargs(account_path, story_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


async def asyncio(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> ListStoryViewersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, story_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
        )
    ).parsed
