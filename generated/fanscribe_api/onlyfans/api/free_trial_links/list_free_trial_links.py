"""List Free Trial Links

GET /api/{account}/trial-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_free_trial_links_field import ListFreeTrialLinksField
    from ...models.list_free_trial_links_response_200 import ListFreeTrialLinksResponse200
    from ...models.list_free_trial_links_sort import ListFreeTrialLinksSort

_ANSWERS: Answers = {200: One("list_free_trial_links_response_200", "ListFreeTrialLinksResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/trial-links",
        {"account": account},
        query={
            "endDate": end_date,
            "field": field,
            "limit": limit,
            "offset": offset,
            "sort": sort,
            "startDate": start_date,
            "synchronous": synchronous,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListFreeTrialLinksResponse200]:
    return client.send(
        _get_kwargs(
            account,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListFreeTrialLinksResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListFreeTrialLinksResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListFreeTrialLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                end_date=end_date,
                field=field,
                limit=limit,
                offset=offset,
                sort=sort,
                start_date=start_date,
                synchronous=synchronous,
            ),
            _ANSWERS,
        )
    ).parsed
