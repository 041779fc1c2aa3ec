"""List Shared Tracking Links

GET /api/{account}/shared-tracking-links

Args:
    account (str):
    limit (int | Unset):
    offset (int | Unset):
    pagination (ListSharedTrackingLinksPagination | Unset):
    sorting_deleted (ListSharedTrackingLinksSortingDeleted | Unset):
    stats (str | Unset):
    synchronous (bool | Unset):
    with_deleted (ListSharedTrackingLinksWithDeleted | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_shared_tracking_links_pagination import (
    ListSharedTrackingLinksPagination,
)
from ...models.list_shared_tracking_links_response_200 import ListSharedTrackingLinksResponse200
from ...models.list_shared_tracking_links_sorting_deleted import (
    ListSharedTrackingLinksSortingDeleted,
)
from ...models.list_shared_tracking_links_with_deleted import (
    ListSharedTrackingLinksWithDeleted,
)
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    json_pagination: int | Unset = UNSET
    if not isinstance(pagination, Unset):
        json_pagination = pagination

    params["pagination"] = json_pagination
    json_sorting_deleted: int | Unset = UNSET
    if not isinstance(sorting_deleted, Unset):
        json_sorting_deleted = sorting_deleted

    params["sorting_deleted"] = json_sorting_deleted
    params["stats"] = stats
    params["synchronous"] = synchronous
    json_with_deleted: int | Unset = UNSET
    if not isinstance(with_deleted, Unset):
        json_with_deleted = with_deleted

    params["with_deleted"] = json_with_deleted

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/shared-tracking-links".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSharedTrackingLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSharedTrackingLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSharedTrackingLinksResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        offset=offset,
        pagination=pagination,
        sorting_deleted=sorting_deleted,
        stats=stats,
        synchronous=synchronous,
        with_deleted=with_deleted,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sorting_deleted=sorting_deleted,
            stats=stats,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    ).parsed
