"""Disable Automatic Posting

PATCH /api/{account}/saved-for-later/posts/settings/disable-automatic-posting
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.disable_automatic_posting_response_200 import DisableAutomaticPostingResponse200

_ANSWERS: Answers = {200: One("disable_automatic_posting_response_200", "DisableAutomaticPostingResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request(
        "patch", "/api/{account}/saved-for-later/posts/settings/disable-automatic-posting", {"account": account}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[DisableAutomaticPostingResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> DisableAutomaticPostingResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[DisableAutomaticPostingResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> DisableAutomaticPostingResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
