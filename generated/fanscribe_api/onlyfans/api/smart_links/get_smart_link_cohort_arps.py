"""Get Smart Link Cohort ARPS

GET /api/smart-links/{smart_link_id}/cohort-arps
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_smart_link_cohort_arps_revenue_basis import GetSmartLinkCohortArpsRevenueBasis

_ANSWERS: Answers = {200: None}


def _get_kwargs(
    smart_link_id: str,
    *,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetSmartLinkCohortArpsRevenueBasis | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/cohort-arps",
        {"smart_link_id": smart_link_id},
        query={
            "acquisition_end": acquisition_end,
            "acquisition_start": acquisition_start,
            "revenue_basis": revenue_basis,
        },
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetSmartLinkCohortArpsRevenueBasis | Unset = UNSET,
) -> Response[Any]:
    return client.send(
        _get_kwargs(
            smart_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
        ),
        _ANSWERS,
    )


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetSmartLinkCohortArpsRevenueBasis | Unset = UNSET,
) -> Response[Any]:
    return await client.asend(
        _get_kwargs(
            smart_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
        ),
        _ANSWERS,
    )
