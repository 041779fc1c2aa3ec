"""Add Shared Tracking Link Tags

POST /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_shared_tracking_link_tags_body import AddSharedTrackingLinkTagsBody
    from ...models.add_shared_tracking_link_tags_response_200 import AddSharedTrackingLinkTagsResponse200

_ANSWERS: Answers = {200: One("add_shared_tracking_link_tags_response_200", "AddSharedTrackingLinkTagsResponse200")}


def _get_kwargs(account: str, shared_tracking_link_id: str, *, body: AddSharedTrackingLinkTagsBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
        {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
        json=body,
    )


def sync_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedTrackingLinkTagsBody,
) -> Response[AddSharedTrackingLinkTagsResponse200]:
    return client.send(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)


def sync(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedTrackingLinkTagsBody,
) -> AddSharedTrackingLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedTrackingLinkTagsBody,
) -> Response[AddSharedTrackingLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)


async def asyncio(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedTrackingLinkTagsBody,
) -> AddSharedTrackingLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, shared_tracking_link_id, body=body), _ANSWERS)).parsed
