"""Get Notification Tabs Order

GET /api/{account}/notifications/tabs-order
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_notification_tabs_order_response_200 import GetNotificationTabsOrderResponse200

_ANSWERS: Answers = {200: One("get_notification_tabs_order_response_200", "GetNotificationTabsOrderResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/notifications/tabs-order", {"account": account})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[GetNotificationTabsOrderResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> GetNotificationTabsOrderResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[GetNotificationTabsOrderResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> GetNotificationTabsOrderResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
