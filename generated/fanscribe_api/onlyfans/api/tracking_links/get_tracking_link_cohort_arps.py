"""Get Tracking Link Cohort ARPS

GET /api/{account_path}/tracking-links/{tracking_link_id}/cohort-arps
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_tracking_link_cohort_arps_revenue_basis import GetTrackingLinkCohortArpsRevenueBasis

_ANSWERS: Answers = {200: None}


def _get_kwargs(
    account_path: str,
    tracking_link_id: str,
    *,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetTrackingLinkCohortArpsRevenueBasis | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/tracking-links/{tracking_link_id}/cohort-arps",
        {"account_path": account_path, "tracking_link_id": tracking_link_id},
        query={
            "acquisition_end": acquisition_end,
            "acquisition_start": acquisition_start,
            "revenue_basis": revenue_basis,
            "account": account_query,
        },
    )


def sync_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetTrackingLinkCohortArpsRevenueBasis | Unset = UNSET,
    account_query: str,
) -> Response[Any]:
    return client.send(
        _get_kwargs(
            account_path,
            tracking_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
            account_query=account_query,
        ),
        _ANSWERS,
    )


async def asyncio_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetTrackingLinkCohortArpsRevenueBasis | Unset = UNSET,
    account_query: str,
) -> Response[Any]:
    return await client.asend(
        _get_kwargs(
            account_path,
            tracking_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
            account_query=account_query,
        ),
        _ANSWERS,
    )
