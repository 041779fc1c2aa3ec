"""Update Social Media Button

PUT /api/{account}/settings/social-media-buttons/{button_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_social_media_button_body import UpdateSocialMediaButtonBody
    from ...models.update_social_media_button_response_200 import UpdateSocialMediaButtonResponse200

_ANSWERS: Answers = {200: One("update_social_media_button_response_200", "UpdateSocialMediaButtonResponse200")}


def _get_kwargs(account: str, button_id: str, *, body: UpdateSocialMediaButtonBody) -> dict[str, Any]:
    return request(
        "put",
        "/api/{account}/settings/social-media-buttons/{button_id}",
        {"account": account, "button_id": button_id},
        json=body,
    )


def sync_detailed(
    account: str, button_id: str, *, client: AuthenticatedClient | Client, body: UpdateSocialMediaButtonBody
) -> Response[UpdateSocialMediaButtonResponse200]:
    return client.send(_get_kwargs(account, button_id, body=body), _ANSWERS)


def sync(
    account: str, button_id: str, *, client: AuthenticatedClient | Client, body: UpdateSocialMediaButtonBody
) -> UpdateSocialMediaButtonResponse200 | None:
    return client.send(_get_kwargs(account, button_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, button_id: str, *, client: AuthenticatedClient | Client, body: UpdateSocialMediaButtonBody
) -> Response[UpdateSocialMediaButtonResponse200]:
    return await client.asend(_get_kwargs(account, button_id, body=body), _ANSWERS)


async def asyncio(
    account: str, button_id: str, *, client: AuthenticatedClient | Client, body: UpdateSocialMediaButtonBody
) -> UpdateSocialMediaButtonResponse200 | None:
    return (await client.asend(_get_kwargs(account, button_id, body=body), _ANSWERS)).parsed
