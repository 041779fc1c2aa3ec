"""List Release Forms

GET /api/{account}/release-forms
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_release_forms_response_200 import ListReleaseFormsResponse200

_ANSWERS: Answers = {200: One("list_release_forms_response_200", "ListReleaseFormsResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/release-forms",
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
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> Response[ListReleaseFormsResponse200]:
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
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> ListReleaseFormsResponse200 | None:
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
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> Response[ListReleaseFormsResponse200]:
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
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> ListReleaseFormsResponse200 | None:
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
