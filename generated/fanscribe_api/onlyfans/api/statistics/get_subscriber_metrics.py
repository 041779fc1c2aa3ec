"""Get Subscriber Metrics

GET /api/{account}/statistics/subscriber-metrics
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_subscriber_metrics_detailed_type import GetSubscriberMetricsDetailedType
    from ...models.get_subscriber_metrics_response_200 import GetSubscriberMetricsResponse200

_ANSWERS: Answers = {200: One("get_subscriber_metrics_response_200", "GetSubscriberMetricsResponse200")}


def _get_kwargs(
    account: str,
    *,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/statistics/subscriber-metrics",
        {"account": account},
        query={"detailed": detailed, "detailed_type": detailed_type, "end_date": end_date, "start_date": start_date},
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
    return client.send(
        _get_kwargs(account, detailed=detailed, detailed_type=detailed_type, end_date=end_date, start_date=start_date),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    detailed: bool | None | Unset = UNSET,
    detailed_type: GetSubscriberMetricsDetailedType | Unset = UNSET,
    end_date: str,
    start_date: str,
) -> GetSubscriberMetricsResponse200 | None:
    return client.send(
        _get_kwargs(account, detailed=detailed, detailed_type=detailed_type, end_date=end_date, start_date=start_date),
        _ANSWERS,
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
    return await client.asend(
        _get_kwargs(account, detailed=detailed, detailed_type=detailed_type, end_date=end_date, start_date=start_date),
        _ANSWERS,
    )


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
        await client.asend(
            _get_kwargs(
                account, detailed=detailed, detailed_type=detailed_type, end_date=end_date, start_date=start_date
            ),
            _ANSWERS,
        )
    ).parsed
