"""List User List Users

GET /api/{account_path}/user-lists/{user_list_id}/users

Args:
    account_path (str):
    user_list_id (str):
    limit (str | Unset):
    offset (str | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_user_list_users_response_200 import ListUserListUsersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    user_list_id: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/user-lists/{user_list_id}/users".format(
            account_path=quote(str(account_path), safe=""),
            user_list_id=quote(str(user_list_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListUserListUsersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListUserListUsersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListUserListUsersResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> Response[ListUserListUsersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            user_list_id=user_list_id,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> ListUserListUsersResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        user_list_id=user_list_id,
        client=client,
        limit=limit,
        offset=offset,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> Response[ListUserListUsersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            user_list_id=user_list_id,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    account_query: str,
) -> ListUserListUsersResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            user_list_id=user_list_id,
            client=client,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    ).parsed
