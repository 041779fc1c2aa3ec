"""Count Queue Items

GET /api/{account}/queue/counts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.count_queue_items_response_200 import CountQueueItemsResponse200

_ANSWERS: Answers = {200: One("count_queue_items_response_200", "CountQueueItemsResponse200")}


def _get_kwargs(account: str, *, publish_date_end: str, publish_date_start: str, timezone: str) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/queue/counts",
        {"account": account},
        query={"publishDateEnd": publish_date_end, "publishDateStart": publish_date_start, "timezone": timezone},
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, publish_date_end: str, publish_date_start: str, timezone: str
) -> Response[CountQueueItemsResponse200]:
    return client.send(
        _get_kwargs(
            account, publish_date_end=publish_date_end, publish_date_start=publish_date_start, timezone=timezone
        ),
        _ANSWERS,
    )


def sync(
    account: str, *, client: AuthenticatedClient | Client, publish_date_end: str, publish_date_start: str, timezone: str
) -> CountQueueItemsResponse200 | None:
    return client.send(
        _get_kwargs(
            account, publish_date_end=publish_date_end, publish_date_start=publish_date_start, timezone=timezone
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, publish_date_end: str, publish_date_start: str, timezone: str
) -> Response[CountQueueItemsResponse200]:
    return await client.asend(
        _get_kwargs(
            account, publish_date_end=publish_date_end, publish_date_start=publish_date_start, timezone=timezone
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, publish_date_end: str, publish_date_start: str, timezone: str
) -> CountQueueItemsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account, publish_date_end=publish_date_end, publish_date_start=publish_date_start, timezone=timezone
            ),
            _ANSWERS,
        )
    ).parsed
