"""Hide / Unhide Release Form

PATCH /api/{account}/release-forms/toggle-show
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.hide_unhide_release_form_response_200 import HideUnhideReleaseFormResponse200

_ANSWERS: Answers = {200: One("hide_unhide_release_form_response_200", "HideUnhideReleaseFormResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("patch", "/api/{account}/release-forms/toggle-show", {"account": account})


def sync_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[HideUnhideReleaseFormResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> HideUnhideReleaseFormResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[HideUnhideReleaseFormResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> HideUnhideReleaseFormResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
