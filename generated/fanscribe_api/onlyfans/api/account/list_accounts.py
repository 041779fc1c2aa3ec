"""List Accounts

GET /api/accounts

Args:
    onlyfans_email (None | str | Unset):
    onlyfans_id (None | str | Unset):
    onlyfans_username (None | str | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_accounts_response_200_item import ListAccountsResponse200Item
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_onlyfans_email: None | str | Unset
    if isinstance(onlyfans_email, Unset):
        json_onlyfans_email = UNSET
    else:
        json_onlyfans_email = onlyfans_email
    params["onlyfans_email"] = json_onlyfans_email
    json_onlyfans_id: None | str | Unset
    if isinstance(onlyfans_id, Unset):
        json_onlyfans_id = UNSET
    else:
        json_onlyfans_id = onlyfans_id
    params["onlyfans_id"] = json_onlyfans_id
    json_onlyfans_username: None | str | Unset
    if isinstance(onlyfans_username, Unset):
        json_onlyfans_username = UNSET
    else:
        json_onlyfans_username = onlyfans_username
    params["onlyfans_username"] = json_onlyfans_username

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/accounts",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[ListAccountsResponse200Item] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ListAccountsResponse200Item.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[ListAccountsResponse200Item]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> Response[list[ListAccountsResponse200Item]]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            onlyfans_email=onlyfans_email,
            onlyfans_id=onlyfans_id,
            onlyfans_username=onlyfans_username,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> list[ListAccountsResponse200Item] | None:
    return sync_detailed(
        client=client,
        onlyfans_email=onlyfans_email,
        onlyfans_id=onlyfans_id,
        onlyfans_username=onlyfans_username,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> Response[list[ListAccountsResponse200Item]]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            onlyfans_email=onlyfans_email,
            onlyfans_id=onlyfans_id,
            onlyfans_username=onlyfans_username,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> list[ListAccountsResponse200Item] | None:
    return (
        await asyncio_detailed(
            client=client,
            onlyfans_email=onlyfans_email,
            onlyfans_id=onlyfans_id,
            onlyfans_username=onlyfans_username,
        )
    ).parsed
