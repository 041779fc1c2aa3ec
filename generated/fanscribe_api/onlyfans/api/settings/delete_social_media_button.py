"""Delete Social Media Button

DELETE /api/{account}/settings/social-media-buttons/{button_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_social_media_button_response_200 import DeleteSocialMediaButtonResponse200

_ANSWERS: Answers = {200: One("delete_social_media_button_response_200", "DeleteSocialMediaButtonResponse200")}


def _get_kwargs(account: str, button_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/settings/social-media-buttons/{button_id}",
        {"account": account, "button_id": button_id},
    )


def sync_detailed(
    account: str, button_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteSocialMediaButtonResponse200]:
    return client.send(_get_kwargs(account, button_id), _ANSWERS)


def sync(
    account: str, button_id: str, *, client: AuthenticatedClient | Client
) -> DeleteSocialMediaButtonResponse200 | None:
    return client.send(_get_kwargs(account, button_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, button_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteSocialMediaButtonResponse200]:
    return await client.asend(_get_kwargs(account, button_id), _ANSWERS)


async def asyncio(
    account: str, button_id: str, *, client: AuthenticatedClient | Client
) -> DeleteSocialMediaButtonResponse200 | None:
    return (await client.asend(_get_kwargs(account, button_id), _ANSWERS)).parsed
