"""Statistics Overview

GET /api/{account}/statistics/overview
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.statistics_overview_response_200 import StatisticsOverviewResponse200
    from ...models.statistics_overview_type import StatisticsOverviewType

_ANSWERS: Answers = {200: One("statistics_overview_response_200", "StatisticsOverviewResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    type_: StatisticsOverviewType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/statistics/overview",
        {"account": account},
        query={"end_date": end_date, "start_date": start_date, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    type_: StatisticsOverviewType | Unset = UNSET,
) -> Response[StatisticsOverviewResponse200]:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    type_: StatisticsOverviewType | Unset = UNSET,
) -> StatisticsOverviewResponse200 | None:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    type_: StatisticsOverviewType | Unset = UNSET,
) -> Response[StatisticsOverviewResponse200]:
    return await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    type_: StatisticsOverviewType | Unset = UNSET,
) -> StatisticsOverviewResponse200 | None:
    return (
        await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)
    ).parsed
