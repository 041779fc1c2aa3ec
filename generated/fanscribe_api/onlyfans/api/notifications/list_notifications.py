"""List Notifications

GET /api/{account}/notifications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_notifications_response_200 import ListNotificationsResponse200
    from ...models.list_notifications_skip_users import ListNotificationsSkipUsers
    from ...models.list_notifications_type import ListNotificationsType

_ANSWERS: Answers = {200: One("list_notifications_response_200", "ListNotificationsResponse200")}


def _get_kwargs(
    account: str,
    *,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/notifications",
        {"account": account},
        query={"from_id": from_id, "limit": limit, "skip_users": skip_users, "type": type_},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> Response[ListNotificationsResponse200]:
    return client.send(_get_kwargs(account, from_id=from_id, limit=limit, skip_users=skip_users, type_=type_), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> ListNotificationsResponse200 | None:
    return client.send(
        _get_kwargs(account, from_id=from_id, limit=limit, skip_users=skip_users, type_=type_), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> Response[ListNotificationsResponse200]:
    return await client.asend(
        _get_kwargs(account, from_id=from_id, limit=limit, skip_users=skip_users, type_=type_), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> ListNotificationsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, from_id=from_id, limit=limit, skip_users=skip_users, type_=type_), _ANSWERS
        )
    ).parsed
