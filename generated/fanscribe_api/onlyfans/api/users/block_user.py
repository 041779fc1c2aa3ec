"""Block User

POST /api/{account}/users/{user_id}/block

Args:
    account (str):
    user_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.block_user_response_200 import BlockUserResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    user_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/users/{user_id}/block".format(
            account=quote(str(account), safe=""),
            user_id=quote(str(user_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> BlockUserResponse200 | None:
    if response.status_code == 200:
        response_200 = BlockUserResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BlockUserResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BlockUserResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            user_id=user_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BlockUserResponse200 | None:
    return sync_detailed(
        account=account,
        user_id=user_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BlockUserResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            user_id=user_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BlockUserResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            user_id=user_id,
            client=client,
        )
    ).parsed
