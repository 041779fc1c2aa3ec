"""Reorder Social Media Buttons

POST /api/{account}/settings/social-media-buttons/reorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.reorder_social_media_buttons_body import ReorderSocialMediaButtonsBody
    from ...models.reorder_social_media_buttons_response_200 import ReorderSocialMediaButtonsResponse200

_ANSWERS: Answers = {200: One("reorder_social_media_buttons_response_200", "ReorderSocialMediaButtonsResponse200")}


def _get_kwargs(account: str, *, body: ReorderSocialMediaButtonsBody) -> dict[str, Any]:
    return request("post", "/api/{account}/settings/social-media-buttons/reorder", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: ReorderSocialMediaButtonsBody
) -> Response[ReorderSocialMediaButtonsResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: ReorderSocialMediaButtonsBody
) -> ReorderSocialMediaButtonsResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: ReorderSocialMediaButtonsBody
) -> Response[ReorderSocialMediaButtonsResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: ReorderSocialMediaButtonsBody
) -> ReorderSocialMediaButtonsResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
