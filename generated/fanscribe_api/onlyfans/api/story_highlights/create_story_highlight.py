"""Create Story Highlight

POST /api/{account}/stories/highlights
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_story_highlight_body import CreateStoryHighlightBody
    from ...models.create_story_highlight_response_200 import CreateStoryHighlightResponse200

_ANSWERS: Answers = {200: One("create_story_highlight_response_200", "CreateStoryHighlightResponse200")}


def _get_kwargs(account: str, *, body: CreateStoryHighlightBody) -> dict[str, Any]:
    return request("post", "/api/{account}/stories/highlights", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateStoryHighlightBody
) -> Response[CreateStoryHighlightResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateStoryHighlightBody
) -> CreateStoryHighlightResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateStoryHighlightBody
) -> Response[CreateStoryHighlightResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateStoryHighlightBody
) -> CreateStoryHighlightResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
