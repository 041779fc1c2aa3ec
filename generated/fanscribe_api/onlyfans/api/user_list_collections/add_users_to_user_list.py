"""Add Users to User List

POST /api/{account}/user-lists/{user_list_id}/users

Args:
    account (str):
    user_list_id (str):
    body (AddUsersToUserListBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_users_to_user_list_body import AddUsersToUserListBody
from ...models.add_users_to_user_list_response_200 import AddUsersToUserListResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    user_list_id: str,
    *,
    body: AddUsersToUserListBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/user-lists/{user_list_id}/users".format(
            account=quote(str(account), safe=""),
            user_list_id=quote(str(user_list_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddUsersToUserListResponse200 | None:
    if response.status_code == 200:
        response_200 = AddUsersToUserListResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddUsersToUserListResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddUsersToUserListBody,
) -> Response[AddUsersToUserListResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            user_list_id=user_list_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddUsersToUserListBody,
) -> AddUsersToUserListResponse200 | None:
    return sync_detailed(
        account=account,
        user_list_id=user_list_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddUsersToUserListBody,
) -> Response[AddUsersToUserListResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            user_list_id=user_list_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    user_list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddUsersToUserListBody,
) -> AddUsersToUserListResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            user_list_id=user_list_id,
            client=client,
            body=body,
        )
    ).parsed
