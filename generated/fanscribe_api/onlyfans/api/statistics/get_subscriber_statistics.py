"""Get Subscriber Statistics

GET /api/{account}/subscribers/statistics
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_subscriber_statistics_response_200 import GetSubscriberStatisticsResponse200
    from ...models.get_subscriber_statistics_type import GetSubscriberStatisticsType

_ANSWERS: Answers = {200: One("get_subscriber_statistics_response_200", "GetSubscriberStatisticsResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: GetSubscriberStatisticsType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/subscribers/statistics",
        {"account": account},
        query={"end_date": end_date, "start_date": start_date, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: GetSubscriberStatisticsType | Unset = UNSET,
) -> Response[GetSubscriberStatisticsResponse200]:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: GetSubscriberStatisticsType | Unset = UNSET,
) -> GetSubscriberStatisticsResponse200 | None:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: GetSubscriberStatisticsType | Unset = UNSET,
) -> Response[GetSubscriberStatisticsResponse200]:
    return await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: GetSubscriberStatisticsType | Unset = UNSET,
) -> GetSubscriberStatisticsResponse200 | None:
    return (
        await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)
    ).parsed
