"""Delete Story

DELETE /api/{account}/stories/{story_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_story_response_200 import DeleteStoryResponse200

_ANSWERS: Answers = {200: One("delete_story_response_200", "DeleteStoryResponse200")}


def _get_kwargs(account: str, story_id: str) -> dict[str, Any]:
    return request("delete", "/api/{account}/stories/{story_id}", {"account": account, "story_id": story_id})


def sync_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteStoryResponse200]:
    return client.send(_get_kwargs(account, story_id), _ANSWERS)


def sync(account: str, story_id: str, *, client: AuthenticatedClient | Client) -> DeleteStoryResponse200 | None:
    return client.send(_get_kwargs(account, story_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteStoryResponse200]:
    return await client.asend(_get_kwargs(account, story_id), _ANSWERS)


async def asyncio(
    account: str, story_id: str, *, client: AuthenticatedClient | Client
) -> DeleteStoryResponse200 | None:
    return (await client.asend(_get_kwargs(account, story_id), _ANSWERS)).parsed
