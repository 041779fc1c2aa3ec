"""List Smart Link Spenders

GET /api/smart-links/{smart_link_id}/spenders

Args:
    smart_link_id (str):
    limit (int | Unset):
    min_spend (float | Unset):
    offset (int | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_smart_link_spenders_response_200 import ListSmartLinkSpendersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    smart_link_id: str,
    *,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["minSpend"] = min_spend
    params["offset"] = offset

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links/{smart_link_id}/spenders".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSmartLinkSpendersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSmartLinkSpendersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSmartLinkSpendersResponse200]:
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
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkSpendersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkSpendersResponse200 | None:
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
        limit=limit,
        min_spend=min_spend,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkSpendersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkSpendersResponse200 | None:
    return (
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
        )
    ).parsed
