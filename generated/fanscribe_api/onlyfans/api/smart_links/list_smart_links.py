"""List Smart Links

GET /api/smart-links

Args:
    account_ids (None | str | Unset):
    filter_tags (list[str] | Unset):
    limit (int | Unset):
    name (None | str | Unset):
    offset (int | Unset):
    pixel_ids (None | str | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_smart_links_response_200 import ListSmartLinksResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    account_ids: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    pixel_ids: None | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_account_ids: None | str | Unset
    if isinstance(account_ids, Unset):
        json_account_ids = UNSET
    else:
        json_account_ids = account_ids
    params["account_ids"] = json_account_ids
    json_filter_tags: list[str] | Unset = UNSET
    if not isinstance(filter_tags, Unset):
        json_filter_tags = filter_tags

    params["filter[tags]"] = json_filter_tags
    params["limit"] = limit
    json_name: None | str | Unset
    if isinstance(name, Unset):
        json_name = UNSET
    else:
        json_name = name
    params["name"] = json_name
    params["offset"] = offset
    json_pixel_ids: None | str | Unset
    if isinstance(pixel_ids, Unset):
        json_pixel_ids = UNSET
    else:
        json_pixel_ids = pixel_ids
    params["pixel_ids"] = json_pixel_ids

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSmartLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSmartLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSmartLinksResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_ids=account_ids,
            filter_tags=filter_tags,
            limit=limit,
            name=name,
            offset=offset,
            pixel_ids=pixel_ids,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        client=client,
        account_ids=account_ids,
        filter_tags=filter_tags,
        limit=limit,
        name=name,
        offset=offset,
        pixel_ids=pixel_ids,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_ids=account_ids,
            filter_tags=filter_tags,
            limit=limit,
            name=name,
            offset=offset,
            pixel_ids=pixel_ids,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            client=client,
            account_ids=account_ids,
            filter_tags=filter_tags,
            limit=limit,
            name=name,
            offset=offset,
            pixel_ids=pixel_ids,
        )
    ).parsed
