"""Remove Shared Tracking Link Tags

DELETE /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_shared_tracking_link_tags_body import RemoveSharedTrackingLinkTagsBody
    from ...models.remove_shared_tracking_link_tags_response_200 import RemoveSharedTrackingLinkTagsResponse200

_ANSWERS: Answers = {
    200: One("remove_shared_tracking_link_tags_response_200", "RemoveSharedTrackingLinkTagsResponse200")
}


def _get_kwargs(
    account: str, shared_tracking_link_id: str, *, body: RemoveSharedTrackingLinkTagsBody
) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
        {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
        json=body,
    )


def sync_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSharedTrackingLinkTagsBody,
) -> Response[RemoveSharedTrackingLinkTagsResponse200]:
    return client.send(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)


def sync(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSharedTrackingLinkTagsBody,
) -> RemoveSharedTrackingLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSharedTrackingLinkTagsBody,
) -> Response[RemoveSharedTrackingLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)


async def asyncio(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSharedTrackingLinkTagsBody,
) -> RemoveSharedTrackingLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)).parsed
