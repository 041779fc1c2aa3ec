"""List Queue Items

GET /api/{account}/queue

Args:
    account (str):
    limit (int | Unset):
    publish_date_end (str):
    publish_date_start (str):
    timezone (str):
    type_ (list[ListQueueItemsTypeItem] | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_queue_items_response_200 import ListQueueItemsResponse200
from ...models.list_queue_items_type_item import ListQueueItemsTypeItem
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["publishDateEnd"] = publish_date_end
    params["publishDateStart"] = publish_date_start
    params["timezone"] = timezone
    json_type_: list[str] | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = []
        for type_item_data in type_:
            type_item: str = type_item_data
            json_type_.append(type_item)

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/queue".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListQueueItemsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListQueueItemsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListQueueItemsResponse200]:
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
    limit: int | Unset = UNSET,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
    type_: list[ListQueueItemsTypeItem] | Unset = UNSET,
) -> Response[ListQueueItemsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        publish_date_end=publish_date_end,
        publish_date_start=publish_date_start,
        timezone=timezone,
        type_=type_,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
            type_=type_,
        )
    ).parsed
