"""Remove Story from Highlight

DELETE /api/{account}/stories/highlights/{highlight_id}/{story_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_story_from_highlight_response_200 import RemoveStoryFromHighlightResponse200

_ANSWERS: Answers = {200: One("remove_story_from_highlight_response_200", "RemoveStoryFromHighlightResponse200")}


def _get_kwargs(account: str, highlight_id: str, story_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
        {"account": account, "highlight_id": highlight_id, "story_id": story_id},
    )


def sync_detailed(
    account: str, highlight_id: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[RemoveStoryFromHighlightResponse200]:
    return client.send(_get_kwargs(account, highlight_id, story_id), _ANSWERS)


def sync(
    account: str, highlight_id: str, story_id: str, *, client: AuthenticatedClient | Client
) -> RemoveStoryFromHighlightResponse200 | None:
    return client.send(_get_kwargs(account, highlight_id, story_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, highlight_id: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[RemoveStoryFromHighlightResponse200]:
    return await client.asend(_get_kwargs(account, highlight_id, story_id), _ANSWERS)


async def asyncio(
    account: str, highlight_id: str, story_id: str, *, client: AuthenticatedClient | Client
) -> RemoveStoryFromHighlightResponse200 | None:
    return (await client.asend(_get_kwargs(account, highlight_id, story_id), _ANSWERS)).parsed
