"""Get Tracking Link Stats

GET /api/fansly/{fansly_account}/tracking-links/{tracking_link_id}/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_tracking_link_stats_response_200 import GetTrackingLinkStatsResponse200

_ANSWERS: Answers = {200: One("get_tracking_link_stats_response_200", "GetTrackingLinkStatsResponse200")}


def _get_kwargs(
    fansly_account: str, tracking_link_id: str, *, after: str | Unset = UNSET, before: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/tracking-links/{tracking_link_id}/stats",
        {"fansly_account": fansly_account, "tracking_link_id": tracking_link_id},
        query={"after": after, "before": before},
    )


def sync_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetTrackingLinkStatsResponse200]:
    return client.send(_get_kwargs(fansly_account, tracking_link_id, after=after, before=before), _ANSWERS)


def sync(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetTrackingLinkStatsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, tracking_link_id, after=after, before=before), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetTrackingLinkStatsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, tracking_link_id, after=after, before=before), _ANSWERS)


async def asyncio(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetTrackingLinkStatsResponse200 | None:
    return (
        await client.asend(_get_kwargs(fansly_account, tracking_link_id, after=after, before=before), _ANSWERS)
    ).parsed
