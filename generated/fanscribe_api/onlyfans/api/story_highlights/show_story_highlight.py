"""Show Story Highlight

GET /api/{account}/stories/highlights/{highlight_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.show_story_highlight_response_200 import ShowStoryHighlightResponse200

_ANSWERS: Answers = {200: One("show_story_highlight_response_200", "ShowStoryHighlightResponse200")}


def _get_kwargs(account: str, highlight_id: str) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/stories/highlights/{highlight_id}", {"account": account, "highlight_id": highlight_id}
    )


def sync_detailed(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowStoryHighlightResponse200]:
    return client.send(_get_kwargs(account, highlight_id), _ANSWERS)


def sync(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client
) -> ShowStoryHighlightResponse200 | None:
    return client.send(_get_kwargs(account, highlight_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowStoryHighlightResponse200]:
    return await client.asend(_get_kwargs(account, highlight_id), _ANSWERS)


async def asyncio(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client
) -> ShowStoryHighlightResponse200 | None:
    return (await client.asend(_get_kwargs(account, highlight_id), _ANSWERS)).parsed
