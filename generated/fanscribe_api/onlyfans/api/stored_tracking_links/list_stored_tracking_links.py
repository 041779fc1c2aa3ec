"""List Stored Tracking Links

GET /api/{account}/stored/tracking-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_stored_tracking_links_response_200 import ListStoredTrackingLinksResponse200

_ANSWERS: Answers = {200: One("list_stored_tracking_links_response_200", "ListStoredTrackingLinksResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/stored/tracking-links",
        {"account": account},
        query={
            "filter[include_smart_links]": filter_include_smart_links,
            "filter[search]": filter_search,
            "filter[tags]": filter_tags,
            "limit": limit,
            "offset": offset,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListStoredTrackingLinksResponse200]:
    return client.send(
        _get_kwargs(
            account,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListStoredTrackingLinksResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListStoredTrackingLinksResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListStoredTrackingLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                filter_include_smart_links=filter_include_smart_links,
                filter_search=filter_search,
                filter_tags=filter_tags,
                limit=limit,
                offset=offset,
            ),
            _ANSWERS,
        )
    ).parsed
