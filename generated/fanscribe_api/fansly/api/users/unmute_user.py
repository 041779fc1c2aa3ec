"""Unmute User

DELETE /api/fansly/{fansly_account}/users/{account_id}/mute

Args:
    fansly_account (str):
    account_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unmute_user_response_200 import UnmuteUserResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/fansly/{fansly_account}/users/{account_id}/mute".format(
            fansly_account=quote(str(fansly_account), safe=""),
            account_id=quote(str(account_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UnmuteUserResponse200 | None:
    if response.status_code == 200:
        response_200 = UnmuteUserResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UnmuteUserResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnmuteUserResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            account_id=account_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnmuteUserResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnmuteUserResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            account_id=account_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnmuteUserResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            account_id=account_id,
            client=client,
        )
    ).parsed
