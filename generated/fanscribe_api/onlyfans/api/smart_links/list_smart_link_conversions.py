"""List Smart Link Conversions

GET /api/smart-links/{smart_link_id}/conversions

Args:
    smart_link_id (str):
    conversion_type (ListSmartLinkConversionsConversionType | Unset):
    date_end (str | Unset):
    date_start (str | Unset):
    include_bots (bool | Unset):
    include_duplicates (bool | Unset):
    limit (int | Unset):
    offset (int | Unset):
    onlyfans_user_id (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_smart_link_conversions_conversion_type import (
    ListSmartLinkConversionsConversionType,
)
from ...models.list_smart_link_conversions_response_200 import ListSmartLinkConversionsResponse200
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    json_conversion_type: str | Unset = UNSET
    if not isinstance(conversion_type, Unset):
        json_conversion_type = conversion_type

    params["conversion_type"] = json_conversion_type
    params["date_end"] = date_end
    params["date_start"] = date_start
    params["include_bots"] = include_bots
    params["include_duplicates"] = include_duplicates
    params["limit"] = limit
    params["offset"] = offset
    params["onlyfans_user_id"] = onlyfans_user_id

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links/{smart_link_id}/conversions".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSmartLinkConversionsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSmartLinkConversionsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSmartLinkConversionsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
        conversion_type=conversion_type,
        date_end=date_end,
        date_start=date_start,
        include_bots=include_bots,
        include_duplicates=include_duplicates,
        limit=limit,
        offset=offset,
        onlyfans_user_id=onlyfans_user_id,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
            conversion_type=conversion_type,
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
            onlyfans_user_id=onlyfans_user_id,
        )
    ).parsed
