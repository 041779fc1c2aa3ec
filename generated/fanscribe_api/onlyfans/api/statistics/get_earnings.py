"""Get Earnings

GET /api/{account}/statistics/statements/earnings
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_earnings_response_200 import GetEarningsResponse200
    from ...models.get_earnings_type import GetEarningsType

_ANSWERS: Answers = {200: One("get_earnings_response_200", "GetEarningsResponse200")}


def _get_kwargs(
    account: str, *, end_date: str, start_date: str, type_: GetEarningsType | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/statistics/statements/earnings",
        {"account": account},
        query={"end_date": end_date, "start_date": start_date, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    start_date: str,
    type_: GetEarningsType | Unset = UNSET,
) -> Response[GetEarningsResponse200]:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    start_date: str,
    type_: GetEarningsType | Unset = UNSET,
) -> GetEarningsResponse200 | None:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    start_date: str,
    type_: GetEarningsType | Unset = UNSET,
) -> Response[GetEarningsResponse200]:
    return await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    start_date: str,
    type_: GetEarningsType | Unset = UNSET,
) -> GetEarningsResponse200 | None:
    return (
        await client.asend(_get_kwargs(account, end_date=end_date, start_date=start_date, type_=type_), _ANSWERS)
    ).parsed
