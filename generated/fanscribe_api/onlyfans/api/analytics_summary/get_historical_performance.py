"""Get Historical Performance

POST /api/analytics/summary/historical

Args:
    body (GetHistoricalPerformanceBody | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_historical_performance_body import GetHistoricalPerformanceBody
from ...models.get_historical_performance_response_200_item import GetHistoricalPerformanceResponse200Item
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: GetHistoricalPerformanceBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/analytics/summary/historical",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[GetHistoricalPerformanceResponse200Item] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = GetHistoricalPerformanceResponse200Item.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[GetHistoricalPerformanceResponse200Item]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetHistoricalPerformanceBody | Unset = UNSET,
) -> Response[list[GetHistoricalPerformanceResponse200Item]]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetHistoricalPerformanceBody | Unset = UNSET,
) -> list[GetHistoricalPerformanceResponse200Item] | None:
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetHistoricalPerformanceBody | Unset = UNSET,
) -> Response[list[GetHistoricalPerformanceResponse200Item]]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetHistoricalPerformanceBody | Unset = UNSET,
) -> list[GetHistoricalPerformanceResponse200Item] | None:
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
