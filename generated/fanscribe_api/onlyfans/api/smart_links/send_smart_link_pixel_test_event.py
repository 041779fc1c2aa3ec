"""Send Smart Link Pixel Test Event

POST /api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_smart_link_pixel_test_event_response_200 import SendSmartLinkPixelTestEventResponse200

_ANSWERS: Answers = {
    200: One("send_smart_link_pixel_test_event_response_200", "SendSmartLinkPixelTestEventResponse200")
}


def _get_kwargs(smart_link_id: str, pixel_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event",
        {"smart_link_id": smart_link_id, "pixel_id": pixel_id},
    )


def sync_detailed(
    smart_link_id: str, pixel_id: str, *, client: AuthenticatedClient | Client
) -> Response[SendSmartLinkPixelTestEventResponse200]:
    return client.send(_get_kwargs(smart_link_id, pixel_id), _ANSWERS)


def sync(
    smart_link_id: str, pixel_id: str, *, client: AuthenticatedClient | Client
) -> SendSmartLinkPixelTestEventResponse200 | None:
    return client.send(_get_kwargs(smart_link_id, pixel_id), _ANSWERS).parsed


async def asyncio_detailed(
    smart_link_id: str, pixel_id: str, *, client: AuthenticatedClient | Client
) -> Response[SendSmartLinkPixelTestEventResponse200]:
    return await client.asend(_get_kwargs(smart_link_id, pixel_id), _ANSWERS)


async def asyncio(
    smart_link_id: str, pixel_id: str, *, client: AuthenticatedClient | Client
) -> SendSmartLinkPixelTestEventResponse200 | None:
    return (await client.asend(_get_kwargs(smart_link_id, pixel_id), _ANSWERS)).parsed
