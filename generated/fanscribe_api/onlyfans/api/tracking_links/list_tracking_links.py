"""List Tracking Links

GET /api/{account}/tracking-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_tracking_links_pagination import ListTrackingLinksPagination
    from ...models.list_tracking_links_response_200 import ListTrackingLinksResponse200
    from ...models.list_tracking_links_sort import ListTrackingLinksSort
    from ...models.list_tracking_links_sortby import ListTrackingLinksSortby
    from ...models.list_tracking_links_with_deleted import ListTrackingLinksWithDeleted

_ANSWERS: Answers = {200: One("list_tracking_links_response_200", "ListTrackingLinksResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListTrackingLinksPagination | Unset = UNSET,
    sort: ListTrackingLinksSort | Unset = UNSET,
    sortby: ListTrackingLinksSortby | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListTrackingLinksWithDeleted | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/tracking-links",
        {"account": account},
        query={
            "endDate": end_date,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sort": sort,
            "sortby": sortby,
            "startDate": start_date,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListTrackingLinksPagination | Unset = UNSET,
    sort: ListTrackingLinksSort | Unset = UNSET,
    sortby: ListTrackingLinksSortby | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListTrackingLinksWithDeleted | Unset = UNSET,
) -> Response[ListTrackingLinksResponse200]:
    return client.send(
        _get_kwargs(
            account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListTrackingLinksPagination | Unset = UNSET,
    sort: ListTrackingLinksSort | Unset = UNSET,
    sortby: ListTrackingLinksSortby | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListTrackingLinksWithDeleted | Unset = UNSET,
) -> ListTrackingLinksResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListTrackingLinksPagination | Unset = UNSET,
    sort: ListTrackingLinksSort | Unset = UNSET,
    sortby: ListTrackingLinksSortby | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListTrackingLinksWithDeleted | Unset = UNSET,
) -> Response[ListTrackingLinksResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListTrackingLinksPagination | Unset = UNSET,
    sort: ListTrackingLinksSort | Unset = UNSET,
    sortby: ListTrackingLinksSortby | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListTrackingLinksWithDeleted | Unset = UNSET,
) -> ListTrackingLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                end_date=end_date,
                limit=limit,
                offset=offset,
                pagination=pagination,
                sort=sort,
                sortby=sortby,
                start_date=start_date,
                synchronous=synchronous,
                with_deleted=with_deleted,
            ),
            _ANSWERS,
        )
    ).parsed
