"""Get Tracking Link Stats

GET /api/{account_path}/tracking-links/{tracking_link_id}/stats
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
    account_path: str,
    tracking_link_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/tracking-links/{tracking_link_id}/stats",
        {"account_path": account_path, "tracking_link_id": tracking_link_id},
        query={"date_end": date_end, "date_start": date_start, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> Response[GetTrackingLinkStatsResponse200]:
    return client.send(
        _get_kwargs(
            account_path, tracking_link_id, date_end=date_end, date_start=date_start, account_query=account_query
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> GetTrackingLinkStatsResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path, tracking_link_id, date_end=date_end, date_start=date_start, account_query=account_query
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> Response[GetTrackingLinkStatsResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path, tracking_link_id, date_end=date_end, date_start=date_start, account_query=account_query
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> GetTrackingLinkStatsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path, tracking_link_id, date_end=date_end, date_start=date_start, account_query=account_query
            ),
            _ANSWERS,
        )
    ).parsed
