"""List Social Media Buttons

GET /api/{account}/settings/social-media-buttons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_social_media_buttons_response_200 import ListSocialMediaButtonsResponse200

_ANSWERS: Answers = {200: One("list_social_media_buttons_response_200", "ListSocialMediaButtonsResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/settings/social-media-buttons", {"account": account})


def sync_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[ListSocialMediaButtonsResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> ListSocialMediaButtonsResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[ListSocialMediaButtonsResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> ListSocialMediaButtonsResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
