"""List Story Archive

GET /api/{account}/stories/archive
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_story_archive_response_200 import ListStoryArchiveResponse200

_ANSWERS: Answers = {200: One("list_story_archive_response_200", "ListStoryArchiveResponse200")}


def _get_kwargs(account: str, *, limit: int | Unset = UNSET, marker: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/stories/archive", {"account": account}, query={"limit": limit, "marker": marker}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Response[ListStoryArchiveResponse200]:
    return client.send(_get_kwargs(account, limit=limit, marker=marker), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> ListStoryArchiveResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, marker=marker), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> Response[ListStoryArchiveResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, marker=marker), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, marker: str | Unset = UNSET
) -> ListStoryArchiveResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, marker=marker), _ANSWERS)).parsed
