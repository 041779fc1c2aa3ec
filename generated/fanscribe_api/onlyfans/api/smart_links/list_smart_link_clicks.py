"""List Smart Link Clicks

GET /api/smart-links/{smart_link_id}/clicks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_smart_link_clicks_response_200 import ListSmartLinkClicksResponse200

_ANSWERS: Answers = {200: One("list_smart_link_clicks_response_200", "ListSmartLinkClicksResponse200")}


def _get_kwargs(
    smart_link_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/clicks",
        {"smart_link_id": smart_link_id},
        query={
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
        },
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkClicksResponse200]:
    return client.send(
        _get_kwargs(
            smart_link_id,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkClicksResponse200 | None:
    return client.send(
        _get_kwargs(
            smart_link_id,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkClicksResponse200]:
    return await client.asend(
        _get_kwargs(
            smart_link_id,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
        ),
        _ANSWERS,
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkClicksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                smart_link_id,
                date_end=date_end,
                date_start=date_start,
                include_bots=include_bots,
                include_duplicates=include_duplicates,
                limit=limit,
                offset=offset,
            ),
            _ANSWERS,
        )
    ).parsed
