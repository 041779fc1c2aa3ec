"""List Latest Fans

GET /api/{account}/fans/latest
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_latest_fans_response_200 import ListLatestFansResponse200
    from ...models.list_latest_fans_type import ListLatestFansType

_ANSWERS: Answers = {200: One("list_latest_fans_response_200", "ListLatestFansResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/fans/latest",
        {"account": account},
        query={"end_date": end_date, "limit": limit, "offset": offset, "start_date": start_date, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> Response[ListLatestFansResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date, type_=type_),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> ListLatestFansResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date, type_=type_),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> Response[ListLatestFansResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date, type_=type_),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    type_: ListLatestFansType | Unset = UNSET,
) -> ListLatestFansResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date, type_=type_),
            _ANSWERS,
        )
    ).parsed
