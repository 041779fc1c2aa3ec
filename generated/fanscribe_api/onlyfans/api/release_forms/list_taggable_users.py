"""List Taggable Users

GET /api/{account}/release-forms/taggable-users
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_taggable_users_filter import ListTaggableUsersFilter
    from ...models.list_taggable_users_response_200 import ListTaggableUsersResponse200
    from ...models.list_taggable_users_sort import ListTaggableUsersSort
    from ...models.list_taggable_users_sort_direction import ListTaggableUsersSortDirection

_ANSWERS: Answers = {200: One("list_taggable_users_response_200", "ListTaggableUsersResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/release-forms/taggable-users",
        {"account": account},
        query={
            "filter": filter_,
            "limit": limit,
            "name": name,
            "offset": offset,
            "sort": sort,
            "sortDirection": sort_direction,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> Response[ListTaggableUsersResponse200]:
    return client.send(
        _get_kwargs(
            account, filter_=filter_, limit=limit, name=name, offset=offset, sort=sort, sort_direction=sort_direction
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> ListTaggableUsersResponse200 | None:
    return client.send(
        _get_kwargs(
            account, filter_=filter_, limit=limit, name=name, offset=offset, sort=sort, sort_direction=sort_direction
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> Response[ListTaggableUsersResponse200]:
    return await client.asend(
        _get_kwargs(
            account, filter_=filter_, limit=limit, name=name, offset=offset, sort=sort, sort_direction=sort_direction
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> ListTaggableUsersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                filter_=filter_,
                limit=limit,
                name=name,
                offset=offset,
                sort=sort,
                sort_direction=sort_direction,
            ),
            _ANSWERS,
        )
    ).parsed
