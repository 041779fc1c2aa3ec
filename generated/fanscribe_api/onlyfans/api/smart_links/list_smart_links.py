"""List Smart Links

GET /api/smart-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_smart_links_response_200 import ListSmartLinksResponse200

_ANSWERS: Answers = {200: One("list_smart_links_response_200", "ListSmartLinksResponse200")}


def _get_kwargs(
    *,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links",
        query={
            "account_ids": account_ids,
            "filter[tags]": filter_tags,
            "limit": limit,
            "name": name,
            "offset": offset,
            "pixel_ids": pixel_ids,
        },
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> Response[ListSmartLinksResponse200]:
    return client.send(
        _get_kwargs(
            account_ids=account_ids, filter_tags=filter_tags, limit=limit, name=name, offset=offset, pixel_ids=pixel_ids
        ),
        _ANSWERS,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> ListSmartLinksResponse200 | None:
    return client.send(
        _get_kwargs(
            account_ids=account_ids, filter_tags=filter_tags, limit=limit, name=name, offset=offset, pixel_ids=pixel_ids
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> Response[ListSmartLinksResponse200]:
    return await client.asend(
        _get_kwargs(
            account_ids=account_ids, filter_tags=filter_tags, limit=limit, name=name, offset=offset, pixel_ids=pixel_ids
        ),
        _ANSWERS,
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> ListSmartLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_ids=account_ids,
                filter_tags=filter_tags,
                limit=limit,
                name=name,
                offset=offset,
                pixel_ids=pixel_ids,
            ),
            _ANSWERS,
        )
    ).parsed
