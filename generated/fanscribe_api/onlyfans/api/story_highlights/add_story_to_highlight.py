"""Add Story to Highlight

PATCH /api/{account}/stories/highlights/{highlight_id}/{story_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_story_to_highlight_body import AddStoryToHighlightBody
    from ...models.add_story_to_highlight_response_200 import AddStoryToHighlightResponse200

_ANSWERS: Answers = {200: One("add_story_to_highlight_response_200", "AddStoryToHighlightResponse200")}


def _get_kwargs(account: str, highlight_id: str, story_id: str, *, body: AddStoryToHighlightBody) -> dict[str, Any]:
    return request(
        "patch",
        "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
        {"account": account, "highlight_id": highlight_id, "story_id": story_id},
        json=body,
    )


def sync_detailed(
    account: str,
    highlight_id: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddStoryToHighlightBody,
) -> Response[AddStoryToHighlightResponse200]:
    return client.send(_get_kwargs(account, highlight_id, story_id, body=body), _ANSWERS)


def sync(
    account: str,
    highlight_id: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddStoryToHighlightBody,
) -> AddStoryToHighlightResponse200 | None:
    return client.send(_get_kwargs(account, highlight_id, story_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    highlight_id: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddStoryToHighlightBody,
) -> Response[AddStoryToHighlightResponse200]:
    return await client.asend(_get_kwargs(account, highlight_id, story_id, body=body), _ANSWERS)


async def asyncio(
    account: str,
    highlight_id: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddStoryToHighlightBody,
) -> AddStoryToHighlightResponse200 | None:
    return (await client.asend(_get_kwargs(account, highlight_id, story_id, body=body), _ANSWERS)).parsed
