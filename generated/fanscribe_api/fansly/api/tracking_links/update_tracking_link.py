"""Update Tracking Link

PUT /api/fansly/{fansly_account}/tracking-links/{tracking_link_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_tracking_link_body import UpdateTrackingLinkBody
    from ...models.update_tracking_link_response_200 import UpdateTrackingLinkResponse200

_ANSWERS: Answers = {200: One("update_tracking_link_response_200", "UpdateTrackingLinkResponse200")}


def _get_kwargs(
    fansly_account: str, tracking_link_id: str, *, body: UpdateTrackingLinkBody | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/tracking-links/{tracking_link_id}",
        {"fansly_account": fansly_account, "tracking_link_id": tracking_link_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> Response[UpdateTrackingLinkResponse200]:
    return client.send(_get_kwargs(fansly_account, tracking_link_id, body=body), _ANSWERS)


def sync(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> UpdateTrackingLinkResponse200 | None:
    return client.send(_get_kwargs(fansly_account, tracking_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> Response[UpdateTrackingLinkResponse200]:
    return await client.asend(_get_kwargs(fansly_account, tracking_link_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> UpdateTrackingLinkResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, tracking_link_id, body=body), _ANSWERS)).parsed
