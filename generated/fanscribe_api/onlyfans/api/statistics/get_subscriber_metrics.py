"""Get Subscriber Metrics

GET /api/{account}/statistics/subscriber-metrics

Args:
    account (str):
    detailed (bool | None | Unset):
    detailed_type (GetSubscriberMetricsDetailedType | Unset):
    end_date (str):
    start_date (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_subscriber_metrics_detailed_type import (
    GetSubscriberMetricsDetailedType,
)
from ...models.get_subscriber_metrics_response_200 import GetSubscriberMetricsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_detailed: bool | None | Unset
    if isinstance(detailed, Unset):
        json_detailed = UNSET
    else:
        json_detailed = detailed
    params["detailed"] = json_detailed
    json_detailed_type: str | Unset = UNSET
    if not isinstance(detailed_type, Unset):
        json_detailed_type = detailed_type

    params["detailed_type"] = json_detailed_type
    params["end_date"] = end_date
    params["start_date"] = start_date

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/statistics/subscriber-metrics".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetSubscriberMetricsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetSubscriberMetricsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSubscriberMetricsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> Response[GetSubscriberMetricsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            detailed=detailed,
            detailed_type=detailed_type,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> GetSubscriberMetricsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        detailed=detailed,
        detailed_type=detailed_type,
        end_date=end_date,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> Response[GetSubscriberMetricsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            detailed=detailed,
            detailed_type=detailed_type,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> GetSubscriberMetricsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            detailed=detailed,
            detailed_type=detailed_type,
            end_date=end_date,
            start_date=start_date,
        )
    ).parsed
