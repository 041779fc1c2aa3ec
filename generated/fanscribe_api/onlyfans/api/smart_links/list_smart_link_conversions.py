"""List Smart Link Conversions

GET /api/smart-links/{smart_link_id}/conversions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_smart_link_conversions_conversion_type import ListSmartLinkConversionsConversionType
    from ...models.list_smart_link_conversions_response_200 import ListSmartLinkConversionsResponse200

_ANSWERS: Answers = {200: One("list_smart_link_conversions_response_200", "ListSmartLinkConversionsResponse200")}


def _get_kwargs(
    smart_link_id: str,
    *,
    conversion_type: ListSmartLinkConversionsConversionType | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/conversions",
        {"smart_link_id": smart_link_id},
        query={
            "conversion_type": conversion_type,
            "date_end": date_end,
            "date_start": date_start,
            "include_bots": include_bots,
            "include_duplicates": include_duplicates,
            "limit": limit,
            "offset": offset,
            "onlyfans_user_id": onlyfans_user_id,
        },
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    conversion_type: ListSmartLinkConversionsConversionType | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Response[ListSmartLinkConversionsResponse200]:
    return client.send(
        _get_kwargs(
            smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        ),
        _ANSWERS,
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    conversion_type: ListSmartLinkConversionsConversionType | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> ListSmartLinkConversionsResponse200 | None:
    return client.send(
        _get_kwargs(
            smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    conversion_type: ListSmartLinkConversionsConversionType | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> Response[ListSmartLinkConversionsResponse200]:
    return await client.asend(
        _get_kwargs(
            smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        ),
        _ANSWERS,
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    conversion_type: ListSmartLinkConversionsConversionType | Unset = UNSET,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    include_bots: bool | Unset = UNSET,
    include_duplicates: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    onlyfans_user_id: str | Unset = UNSET,
) -> ListSmartLinkConversionsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                smart_link_id,
                conversion_type=conversion_type,
                date_end=date_end,
                date_start=date_start,
                include_bots=include_bots,
                include_duplicates=include_duplicates,
                limit=limit,
                offset=offset,
                onlyfans_user_id=onlyfans_user_id,
            ),
            _ANSWERS,
        )
    ).parsed
