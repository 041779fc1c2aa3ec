"""Get Tracking Link Cohort ARPS

GET /api/{account_path}/tracking-links/{tracking_link_id}/cohort-arps

Args:
    account_path (str):
    tracking_link_id (str):
    acquisition_end (str | Unset):
    acquisition_start (str | Unset):
    revenue_basis (GetTrackingLinkCohortArpsRevenueBasis | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_tracking_link_cohort_arps_revenue_basis import (
    GetTrackingLinkCohortArpsRevenueBasis,
)
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    tracking_link_id: str,
    *,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: GetTrackingLinkCohortArpsRevenueBasis | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["acquisition_end"] = acquisition_end
    params["acquisition_start"] = acquisition_start
    json_revenue_basis: str | Unset = UNSET
    if not isinstance(revenue_basis, Unset):
        json_revenue_basis = revenue_basis

    params["revenue_basis"] = json_revenue_basis
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/tracking-links/{tracking_link_id}/cohort-arps".format(
            account_path=quote(str(account_path), safe=""),
            tracking_link_id=quote(str(tracking_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 200:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            tracking_link_id=tracking_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            tracking_link_id=tracking_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)
