"""Mark Story as Watched

POST /api/{account}/stories/{story_id}/mark-as-watched
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mark_story_as_watched_response_200 import MarkStoryAsWatchedResponse200

_ANSWERS: Answers = {200: One("mark_story_as_watched_response_200", "MarkStoryAsWatchedResponse200")}


def _get_kwargs(account: str, story_id: str) -> dict[str, Any]:
    return request(
        "post", "/api/{account}/stories/{story_id}/mark-as-watched", {"account": account, "story_id": story_id}
    )


def sync_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[MarkStoryAsWatchedResponse200]:
    return client.send(_get_kwargs(account, story_id), _ANSWERS)


def sync(account: str, story_id: str, *, client: AuthenticatedClient | Client) -> MarkStoryAsWatchedResponse200 | None:
    return client.send(_get_kwargs(account, story_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[MarkStoryAsWatchedResponse200]:
    return await client.asend(_get_kwargs(account, story_id), _ANSWERS)


async def asyncio(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> MarkStoryAsWatchedResponse200 | None:
    return (await client.asend(_get_kwargs(account, story_id), _ANSWERS)).parsed
