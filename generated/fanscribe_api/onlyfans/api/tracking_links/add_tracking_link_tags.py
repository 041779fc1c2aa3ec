"""Add Tracking Link Tags

POST /api/{account}/tracking-links/{tracking_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_tracking_link_tags_body import AddTrackingLinkTagsBody
    from ...models.add_tracking_link_tags_response_200 import AddTrackingLinkTagsResponse200

_ANSWERS: Answers = {200: One("add_tracking_link_tags_response_200", "AddTrackingLinkTagsResponse200")}


def _get_kwargs(account: str, tracking_link_id: str, *, body: AddTrackingLinkTagsBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/tracking-links/{tracking_link_id}/tags",
        {"account": account, "tracking_link_id": tracking_link_id},
        json=body,
    )


def sync_detailed(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client, body: AddTrackingLinkTagsBody
) -> Response[AddTrackingLinkTagsResponse200]:
    return client.send(_get_kwargs(account, tracking_link_id, body=body), _ANSWERS)


def sync(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client, body: AddTrackingLinkTagsBody
) -> AddTrackingLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, tracking_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client, body: AddTrackingLinkTagsBody
) -> Response[AddTrackingLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, tracking_link_id, body=body), _ANSWERS)


async def asyncio(
    account: str, tracking_link_id: str, *, client: AuthenticatedClient | Client, body: AddTrackingLinkTagsBody
) -> AddTrackingLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, tracking_link_id, body=body), _ANSWERS)).parsed
