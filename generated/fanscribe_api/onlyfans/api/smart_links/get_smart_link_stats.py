"""Get Smart Link Stats

GET /api/smart-links/{smart_link_id}/stats

Args:
    smart_link_id (str):
    date_end (str | Unset):
    date_start (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_smart_link_stats_response_200 import GetSmartLinkStatsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    smart_link_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["date_end"] = date_end
    params["date_start"] = date_start

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links/{smart_link_id}/stats".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetSmartLinkStatsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetSmartLinkStatsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSmartLinkStatsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> Response[GetSmartLinkStatsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            date_end=date_end,
            date_start=date_start,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> GetSmartLinkStatsResponse200 | None:
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
        date_end=date_end,
        date_start=date_start,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> Response[GetSmartLinkStatsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            date_end=date_end,
            date_start=date_start,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> GetSmartLinkStatsResponse200 | None:
    return (
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
            date_end=date_end,
            date_start=date_start,
        )
    ).parsed
