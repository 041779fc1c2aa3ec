"""Create Smart Link Pixel

POST /api/smart-links/{smart_link_id}/pixels
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_smart_link_pixel_response_200 import CreateSmartLinkPixelResponse200

_ANSWERS: Answers = {200: One("create_smart_link_pixel_response_200", "CreateSmartLinkPixelResponse200")}


def _get_kwargs(smart_link_id: str) -> dict[str, Any]:
    return request("post", "/api/smart-links/{smart_link_id}/pixels", {"smart_link_id": smart_link_id})


def sync_detailed(
    smart_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[CreateSmartLinkPixelResponse200]:
    return client.send(_get_kwargs(smart_link_id), _ANSWERS)


def sync(smart_link_id: str, *, client: AuthenticatedClient | Client) -> CreateSmartLinkPixelResponse200 | None:
    return client.send(_get_kwargs(smart_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    smart_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[CreateSmartLinkPixelResponse200]:
    return await client.asend(_get_kwargs(smart_link_id), _ANSWERS)


async def asyncio(
    smart_link_id: str, *, client: AuthenticatedClient | Client
) -> CreateSmartLinkPixelResponse200 | None:
    return (await client.asend(_get_kwargs(smart_link_id), _ANSWERS)).parsed
