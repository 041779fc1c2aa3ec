"""Add Social Media Button

POST /api/{account}/settings/social-media-buttons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_social_media_button_body import AddSocialMediaButtonBody
    from ...models.add_social_media_button_response_200 import AddSocialMediaButtonResponse200

_ANSWERS: Answers = {200: One("add_social_media_button_response_200", "AddSocialMediaButtonResponse200")}


def _get_kwargs(account: str, *, body: AddSocialMediaButtonBody) -> dict[str, Any]:
    return request("post", "/api/{account}/settings/social-media-buttons", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: AddSocialMediaButtonBody
) -> Response[AddSocialMediaButtonResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: AddSocialMediaButtonBody
) -> AddSocialMediaButtonResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: AddSocialMediaButtonBody
) -> Response[AddSocialMediaButtonResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: AddSocialMediaButtonBody
) -> AddSocialMediaButtonResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
