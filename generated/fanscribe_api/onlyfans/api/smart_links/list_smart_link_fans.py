"""List Smart Link Fans

GET /api/smart-links/{smart_link_id}/fans
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_smart_link_fans_response_200 import ListSmartLinkFansResponse200
    from ...models.list_smart_link_fans_sort import ListSmartLinkFansSort

_ANSWERS: Answers = {200: One("list_smart_link_fans_response_200", "ListSmartLinkFansResponse200")}


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
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/fans",
        {"smart_link_id": smart_link_id},
        query={
            "has_messages": has_messages,
            "limit": limit,
            "min_messages_sent_by_fan": min_messages_sent_by_fan,
            "min_revenue_net": min_revenue_net,
            "min_tips_net": min_tips_net,
            "offset": offset,
            "previously_subscribed": previously_subscribed,
            "sort": sort,
            "subscribed_using_promo": subscribed_using_promo,
        },
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
    return client.send(
        _get_kwargs(
            smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        ),
        _ANSWERS,
    )


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
    return client.send(
        _get_kwargs(
            smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        ),
        _ANSWERS,
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
    return await client.asend(
        _get_kwargs(
            smart_link_id,
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        ),
        _ANSWERS,
    )


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
        await client.asend(
            _get_kwargs(
                smart_link_id,
                has_messages=has_messages,
                limit=limit,
                min_messages_sent_by_fan=min_messages_sent_by_fan,
                min_revenue_net=min_revenue_net,
                min_tips_net=min_tips_net,
                offset=offset,
                previously_subscribed=previously_subscribed,
                sort=sort,
                subscribed_using_promo=subscribed_using_promo,
            ),
            _ANSWERS,
        )
    ).parsed
