"""List Queue Items

GET /api/{account}/queue
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_queue_items_response_200 import ListQueueItemsResponse200
    from ...models.list_queue_items_type_item import ListQueueItemsTypeItem

_ANSWERS: Answers = {200: One("list_queue_items_response_200", "ListQueueItemsResponse200")}


def _get_kwargs(
    account: str,
    *,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/queue",
        {"account": account},
        query={
            "limit": limit,
            "publishDateEnd": publish_date_end,
            "publishDateStart": publish_date_start,
            "timezone": timezone,
            "type": type_,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> Response[ListQueueItemsResponse200]:
    return client.send(
        _get_kwargs(
            account,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> ListQueueItemsResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> Response[ListQueueItemsResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> ListQueueItemsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                limit=limit,
                publish_date_end=publish_date_end,
                publish_date_start=publish_date_start,
                timezone=timezone,
                type_=type_,
            ),
            _ANSWERS,
        )
    ).parsed
