"""Add to Story

POST /api/{account}/stories
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_to_story_body import AddToStoryBody
    from ...models.add_to_story_response_200 import AddToStoryResponse200

_ANSWERS: Answers = {200: One("add_to_story_response_200", "AddToStoryResponse200")}


def _get_kwargs(account: str, *, body: AddToStoryBody) -> dict[str, Any]:
    return request("post", "/api/{account}/stories", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: AddToStoryBody
) -> Response[AddToStoryResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client, body: AddToStoryBody) -> AddToStoryResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: AddToStoryBody
) -> Response[AddToStoryResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: AddToStoryBody
) -> AddToStoryResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
