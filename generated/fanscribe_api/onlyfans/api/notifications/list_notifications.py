"""List Notifications

GET /api/{account}/notifications

Args:
    account (str):
    from_id (int | Unset):
    limit (int | Unset):
    skip_users (ListNotificationsSkipUsers | Unset):
    type_ (ListNotificationsType | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_notifications_response_200 import ListNotificationsResponse200
from ...models.list_notifications_skip_users import ListNotificationsSkipUsers
from ...models.list_notifications_type import ListNotificationsType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["from_id"] = from_id
    params["limit"] = limit
    json_skip_users: str | Unset = UNSET
    if not isinstance(skip_users, Unset):
        json_skip_users = skip_users

    params["skip_users"] = json_skip_users
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/notifications".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListNotificationsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListNotificationsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListNotificationsResponse200]:
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
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> Response[ListNotificationsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            from_id=from_id,
            limit=limit,
            skip_users=skip_users,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip_users: ListNotificationsSkipUsers | Unset = UNSET,
    type_: ListNotificationsType | Unset = UNSET,
) -> ListNotificationsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        from_id=from_id,
        limit=limit,
        skip_users=skip_users,
        type_=type_,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            from_id=from_id,
            limit=limit,
            skip_users=skip_users,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            from_id=from_id,
            limit=limit,
            skip_users=skip_users,
            type_=type_,
        )
    ).parsed
