"""Get Profile Visitors

GET /api/{account}/statistics/reach/profile-visitors
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_profile_visitors_filter import GetProfileVisitorsFilter
    from ...models.get_profile_visitors_response_200 import GetProfileVisitorsResponse200
    from ...models.get_profile_visitors_type import GetProfileVisitorsType

_ANSWERS: Answers = {200: One("get_profile_visitors_response_200", "GetProfileVisitorsResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str,
    filter_: GetProfileVisitorsFilter | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str,
    type_: GetProfileVisitorsType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/statistics/reach/profile-visitors",
        {"account": account},
        query={"end_date": end_date, "filter": filter_, "limit": limit, "start_date": start_date, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    filter_: GetProfileVisitorsFilter | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str,
    type_: GetProfileVisitorsType | Unset = UNSET,
) -> Response[GetProfileVisitorsResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, filter_=filter_, limit=limit, start_date=start_date, type_=type_),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    filter_: GetProfileVisitorsFilter | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str,
    type_: GetProfileVisitorsType | Unset = UNSET,
) -> GetProfileVisitorsResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, filter_=filter_, limit=limit, start_date=start_date, type_=type_),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    filter_: GetProfileVisitorsFilter | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str,
    type_: GetProfileVisitorsType | Unset = UNSET,
) -> Response[GetProfileVisitorsResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, filter_=filter_, limit=limit, start_date=start_date, type_=type_),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str,
    filter_: GetProfileVisitorsFilter | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str,
    type_: GetProfileVisitorsType | Unset = UNSET,
) -> GetProfileVisitorsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, filter_=filter_, limit=limit, start_date=start_date, type_=type_),
            _ANSWERS,
        )
    ).parsed
