"""Update Story Highlight

PUT /api/{account}/stories/highlights/{highlight_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_story_highlight_body import UpdateStoryHighlightBody
    from ...models.update_story_highlight_response_200 import UpdateStoryHighlightResponse200

_ANSWERS: Answers = {200: One("update_story_highlight_response_200", "UpdateStoryHighlightResponse200")}


def _get_kwargs(account: str, highlight_id: str, *, body: UpdateStoryHighlightBody) -> dict[str, Any]:
    return request(
        "put",
        "/api/{account}/stories/highlights/{highlight_id}",
        {"account": account, "highlight_id": highlight_id},
        json=body,
    )


def sync_detailed(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client, body: UpdateStoryHighlightBody
) -> Response[UpdateStoryHighlightResponse200]:
    return client.send(_get_kwargs(account, highlight_id, body=body), _ANSWERS)


def sync(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client, body: UpdateStoryHighlightBody
) -> UpdateStoryHighlightResponse200 | None:
    return client.send(_get_kwargs(account, highlight_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client, body: UpdateStoryHighlightBody
) -> Response[UpdateStoryHighlightResponse200]:
    return await client.asend(_get_kwargs(account, highlight_id, body=body), _ANSWERS)


async def asyncio(
    account: str, highlight_id: str, *, client: AuthenticatedClient | Client, body: UpdateStoryHighlightBody
) -> UpdateStoryHighlightResponse200 | None:
    return (await client.asend(_get_kwargs(account, highlight_id, body=body), _ANSWERS)).parsed
