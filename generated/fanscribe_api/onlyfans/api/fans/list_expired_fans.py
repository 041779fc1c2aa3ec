"""List Expired Fans

GET /api/{account}/fans/expired
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_expired_fans_filter_online import ListExpiredFansFilterOnline
    from ...models.list_expired_fans_response_200 import ListExpiredFansResponse200
    from ...models.list_expired_fans_type import ListExpiredFansType

_ANSWERS: Answers = {200: One("list_expired_fans_response_200", "ListExpiredFansResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/fans/expired",
        {"account": account},
        query={
            "filter[duration]": filter_duration,
            "filter[max_total_spent]": filter_max_total_spent,
            "filter[online]": filter_online,
            "filter[tips]": filter_tips,
            "filter[total_spent]": filter_total_spent,
            "limit": limit,
            "offset": offset,
            "query": query,
            "type": type_,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> Response[ListExpiredFansResponse200]:
    return client.send(
        _get_kwargs(
            account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> ListExpiredFansResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> Response[ListExpiredFansResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> ListExpiredFansResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                filter_duration=filter_duration,
                filter_max_total_spent=filter_max_total_spent,
                filter_online=filter_online,
                filter_tips=filter_tips,
                filter_total_spent=filter_total_spent,
                limit=limit,
                offset=offset,
                query=query,
                type_=type_,
            ),
            _ANSWERS,
        )
    ).parsed
