"""Get Story Stats

GET /api/{account}/stories/{story_id}/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_story_stats_response_200 import GetStoryStatsResponse200

_ANSWERS: Answers = {200: One("get_story_stats_response_200", "GetStoryStatsResponse200")}


def _get_kwargs(account: str, story_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/stories/{story_id}/stats", {"account": account, "story_id": story_id})


def sync_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetStoryStatsResponse200]:
    return client.send(_get_kwargs(account, story_id), _ANSWERS)


def sync(account: str, story_id: str, *, client: AuthenticatedClient | Client) -> GetStoryStatsResponse200 | None:
    return client.send(_get_kwargs(account, story_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetStoryStatsResponse200]:
    return await client.asend(_get_kwargs(account, story_id), _ANSWERS)


async def asyncio(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> GetStoryStatsResponse200 | None:
    return (await client.asend(_get_kwargs(account, story_id), _ANSWERS)).parsed
