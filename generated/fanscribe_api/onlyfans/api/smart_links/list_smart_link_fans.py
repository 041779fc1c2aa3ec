"""List Smart Link Fans

GET /api/smart-links/{smart_link_id}/fans

Args:
    smart_link_id (str):
    has_messages (bool | Unset):
    limit (int | Unset):
    min_messages_sent_by_fan (int | Unset):
    min_revenue_net (float | Unset):
    min_tips_net (float | Unset):
    offset (int | Unset):
    previously_subscribed (bool | Unset):
    sort (ListSmartLinkFansSort | Unset):
    subscribed_using_promo (bool | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_smart_link_fans_response_200 import ListSmartLinkFansResponse200
from ...models.list_smart_link_fans_sort import ListSmartLinkFansSort
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    smart_link_id: str,
    *,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Unset = UNSET,
    min_tips_net: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: ListSmartLinkFansSort | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["has_messages"] = has_messages
    params["limit"] = limit
    params["min_messages_sent_by_fan"] = min_messages_sent_by_fan
    params["min_revenue_net"] = min_revenue_net
    params["min_tips_net"] = min_tips_net
    params["offset"] = offset
    params["previously_subscribed"] = previously_subscribed
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    params["subscribed_using_promo"] = subscribed_using_promo

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links/{smart_link_id}/fans".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSmartLinkFansResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSmartLinkFansResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSmartLinkFansResponse200]:
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
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Unset = UNSET,
    min_tips_net: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: ListSmartLinkFansSort | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Response[ListSmartLinkFansResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Unset = UNSET,
    min_tips_net: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: ListSmartLinkFansSort | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> ListSmartLinkFansResponse200 | None:
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
        has_messages=has_messages,
        limit=limit,
        min_messages_sent_by_fan=min_messages_sent_by_fan,
        min_revenue_net=min_revenue_net,
        min_tips_net=min_tips_net,
        offset=offset,
        previously_subscribed=previously_subscribed,
        sort=sort,
        subscribed_using_promo=subscribed_using_promo,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Unset = UNSET,
    min_tips_net: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: ListSmartLinkFansSort | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> Response[ListSmartLinkFansResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    has_messages: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_messages_sent_by_fan: int | Unset = UNSET,
    min_revenue_net: float | Unset = UNSET,
    min_tips_net: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    previously_subscribed: bool | Unset = UNSET,
    sort: ListSmartLinkFansSort | Unset = UNSET,
    subscribed_using_promo: bool | Unset = UNSET,
) -> ListSmartLinkFansResponse200 | None:
    return (
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        )
    ).parsed
