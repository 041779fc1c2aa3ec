"""List Shared Tracking Link Tags

GET /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_shared_tracking_link_tags_response_200 import ListSharedTrackingLinkTagsResponse200

_ANSWERS: Answers = {200: One("list_shared_tracking_link_tags_response_200", "ListSharedTrackingLinkTagsResponse200")}


def _get_kwargs(account: str, shared_tracking_link_id: str) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
        {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
    )


def sync_detailed(
    account: str, shared_tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[ListSharedTrackingLinkTagsResponse200]:
    return client.send(_get_kwargs(account, shared_tracking_link_id), _ANSWERS)


def sync(
    account: str, shared_tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> ListSharedTrackingLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, shared_tracking_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, shared_tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[ListSharedTrackingLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, shared_tracking_link_id), _ANSWERS)


async def asyncio(
    account: str, shared_tracking_link_id: str, *, client: AuthenticatedClient | Client
) -> ListSharedTrackingLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, shared_tracking_link_id), _ANSWERS)).parsed
