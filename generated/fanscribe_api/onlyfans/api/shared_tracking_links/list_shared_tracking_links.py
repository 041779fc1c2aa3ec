"""List Shared Tracking Links

GET /api/{account}/shared-tracking-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_shared_tracking_links_pagination import ListSharedTrackingLinksPagination
    from ...models.list_shared_tracking_links_response_200 import ListSharedTrackingLinksResponse200
    from ...models.list_shared_tracking_links_sorting_deleted import ListSharedTrackingLinksSortingDeleted
    from ...models.list_shared_tracking_links_with_deleted import ListSharedTrackingLinksWithDeleted

_ANSWERS: Answers = {200: One("list_shared_tracking_links_response_200", "ListSharedTrackingLinksResponse200")}


def _get_kwargs(
    account: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedTrackingLinksPagination | Unset = UNSET,
    sorting_deleted: ListSharedTrackingLinksSortingDeleted | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListSharedTrackingLinksWithDeleted | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/shared-tracking-links",
        {"account": account},
        query={
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "sorting_deleted": sorting_deleted,
            "stats": stats,
            "synchronous": synchronous,
            "with_deleted": with_deleted,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedTrackingLinksPagination | Unset = UNSET,
    sorting_deleted: ListSharedTrackingLinksSortingDeleted | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListSharedTrackingLinksWithDeleted | Unset = UNSET,
) -> Response[ListSharedTrackingLinksResponse200]:
    return client.send(
        _get_kwargs(
            account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedTrackingLinksPagination | Unset = UNSET,
    sorting_deleted: ListSharedTrackingLinksSortingDeleted | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListSharedTrackingLinksWithDeleted | Unset = UNSET,
) -> ListSharedTrackingLinksResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedTrackingLinksPagination | Unset = UNSET,
    sorting_deleted: ListSharedTrackingLinksSortingDeleted | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListSharedTrackingLinksWithDeleted | Unset = UNSET,
) -> Response[ListSharedTrackingLinksResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedTrackingLinksPagination | Unset = UNSET,
    sorting_deleted: ListSharedTrackingLinksSortingDeleted | Unset = UNSET,
    stats: str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
    with_deleted: ListSharedTrackingLinksWithDeleted | Unset = UNSET,
) -> ListSharedTrackingLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                limit=limit,
                offset=offset,
                pagination=pagination,
                sorting_deleted=sorting_deleted,
                stats=stats,
                synchronous=synchronous,
                with_deleted=with_deleted,
            ),
            _ANSWERS,
        )
    ).parsed
