"""Get Mass Message Overview

GET /api/{account}/mass-messaging/overview
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_mass_message_overview_response_200 import GetMassMessageOverviewResponse200

_ANSWERS: Answers = {200: One("get_mass_message_overview_response_200", "GetMassMessageOverviewResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/mass-messaging/overview",
        {"account": account},
        query={"endDate": end_date, "limit": limit, "query": query, "startDate": start_date},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[GetMassMessageOverviewResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> GetMassMessageOverviewResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[GetMassMessageOverviewResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> GetMassMessageOverviewResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
        )
    ).parsed
