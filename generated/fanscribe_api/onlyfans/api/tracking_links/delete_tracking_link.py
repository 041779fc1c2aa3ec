"""Delete Tracking Link

DELETE /api/{account}/tracking-links/{tracking_link_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_tracking_link_response_200 import DeleteTrackingLinkResponse200

_ANSWERS: Answers = {200: One("delete_tracking_link_response_200", "DeleteTrackingLinkResponse200")}


def _get_kwargs(account: str, tracking_link_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/tracking-links/{tracking_link_id}",
        {"account": account, "tracking_link_id": tracking_link_id},
    )


def sync_detailed(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteTrackingLinkResponse200]:
    return client.send(_get_kwargs(account, tracking_link_id), _ANSWERS)


def sync(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> DeleteTrackingLinkResponse200 | None:
    return client.send(_get_kwargs(account, tracking_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteTrackingLinkResponse200]:
    return await client.asend(_get_kwargs(account, tracking_link_id), _ANSWERS)


async def asyncio(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> DeleteTrackingLinkResponse200 | None:
    return (await client.asend(_get_kwargs(account, tracking_link_id), _ANSWERS)).parsed
