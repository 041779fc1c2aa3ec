"""Update Notification Tabs Order

PUT /api/{account}/notifications/tabs-order
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_notification_tabs_order_body import UpdateNotificationTabsOrderBody
    from ...models.update_notification_tabs_order_response_200 import UpdateNotificationTabsOrderResponse200

_ANSWERS: Answers = {200: One("update_notification_tabs_order_response_200", "UpdateNotificationTabsOrderResponse200")}


def _get_kwargs(account: str, *, body: UpdateNotificationTabsOrderBody) -> dict[str, Any]:
    return request("put", "/api/{account}/notifications/tabs-order", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateNotificationTabsOrderBody
) -> Response[UpdateNotificationTabsOrderResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateNotificationTabsOrderBody
) -> UpdateNotificationTabsOrderResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateNotificationTabsOrderBody
) -> Response[UpdateNotificationTabsOrderResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateNotificationTabsOrderBody
) -> UpdateNotificationTabsOrderResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
