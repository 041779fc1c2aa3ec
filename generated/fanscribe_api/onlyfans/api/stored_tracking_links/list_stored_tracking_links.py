"""List Stored Tracking Links

GET /api/{account}/stored/tracking-links

Args:
    account (str):
    filter_include_smart_links (bool | Unset):
    filter_search (None | str | Unset):
    filter_tags (list[str] | Unset):
    limit (int | Unset):
    offset (int | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_stored_tracking_links_response_200 import ListStoredTrackingLinksResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_include_smart_links: bool | Unset = UNSET,
    filter_search: None | str | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["filter[include_smart_links]"] = filter_include_smart_links
    json_filter_search: None | str | Unset
    if isinstance(filter_search, Unset):
        json_filter_search = UNSET
    else:
        json_filter_search = filter_search
    params["filter[search]"] = json_filter_search
    json_filter_tags: list[str] | Unset = UNSET
    if not isinstance(filter_tags, Unset):
        json_filter_tags = filter_tags

    params["filter[tags]"] = json_filter_tags
    params["limit"] = limit
    params["offset"] = offset

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/stored/tracking-links".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListStoredTrackingLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListStoredTrackingLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListStoredTrackingLinksResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account=account,
        client=client,
        filter_include_smart_links=filter_include_smart_links,
        filter_search=filter_search,
        filter_tags=filter_tags,
        limit=limit,
        offset=offset,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            filter_include_smart_links=filter_include_smart_links,
            filter_search=filter_search,
            filter_tags=filter_tags,
            limit=limit,
            offset=offset,
        )
    ).parsed
