"""Mark All Notifications As Read

POST /api/{account}/notifications/mark-all-as-read
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mark_all_notifications_as_read_response_200 import MarkAllNotificationsAsReadResponse200

_ANSWERS: Answers = {200: One("mark_all_notifications_as_read_response_200", "MarkAllNotificationsAsReadResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("post", "/api/{account}/notifications/mark-all-as-read", {"account": account})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[MarkAllNotificationsAsReadResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> MarkAllNotificationsAsReadResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[MarkAllNotificationsAsReadResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client
) -> MarkAllNotificationsAsReadResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
