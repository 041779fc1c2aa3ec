"""List Tracking Links

GET /api/{account}/tracking-links

Args:
    account (str):
    end_date (None | str | Unset):
    limit (int | Unset):
    offset (int | Unset):
    pagination (ListTrackingLinksPagination | Unset):
    sort (ListTrackingLinksSort | Unset):
    sortby (ListTrackingLinksSortby | Unset):
    start_date (None | str | Unset):
    synchronous (bool | Unset):
    with_deleted (ListTrackingLinksWithDeleted | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_tracking_links_pagination import ListTrackingLinksPagination
from ...models.list_tracking_links_response_200 import ListTrackingLinksResponse200
from ...models.list_tracking_links_sort import ListTrackingLinksSort
from ...models.list_tracking_links_sortby import ListTrackingLinksSortby
from ...models.list_tracking_links_with_deleted import (
    ListTrackingLinksWithDeleted,
)
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    json_end_date: None | str | Unset
    if isinstance(end_date, Unset):
        json_end_date = UNSET
    else:
        json_end_date = end_date
    params["endDate"] = json_end_date
    params["limit"] = limit
    params["offset"] = offset
    json_pagination: int | Unset = UNSET
    if not isinstance(pagination, Unset):
        json_pagination = pagination

    params["pagination"] = json_pagination
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    json_sortby: str | Unset = UNSET
    if not isinstance(sortby, Unset):
        json_sortby = sortby

    params["sortby"] = json_sortby
    json_start_date: None | str | Unset
    if isinstance(start_date, Unset):
        json_start_date = UNSET
    else:
        json_start_date = start_date
    params["startDate"] = json_start_date
    params["synchronous"] = synchronous
    json_with_deleted: int | Unset = UNSET
    if not isinstance(with_deleted, Unset):
        json_with_deleted = with_deleted

    params["with_deleted"] = json_with_deleted

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/tracking-links".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListTrackingLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListTrackingLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListTrackingLinksResponse200]:
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account=account,
        client=client,
        end_date=end_date,
        limit=limit,
        offset=offset,
        pagination=pagination,
        sort=sort,
        sortby=sortby,
        start_date=start_date,
        synchronous=synchronous,
        with_deleted=with_deleted,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            end_date=end_date,
            limit=limit,
            offset=offset,
            pagination=pagination,
            sort=sort,
            sortby=sortby,
            start_date=start_date,
            synchronous=synchronous,
            with_deleted=with_deleted,
        )
    ).parsed
