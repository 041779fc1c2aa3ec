"""Re-authenticate Account

Authenticate again with the stored credentials.

POST /api/authenticate/{account_id}/reauthenticate

Args:
    account_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.re_authenticate_account_response_200 import ReAuthenticateAccountResponse200
from ...models.re_authenticate_account_response_400 import ReAuthenticateAccountResponse400
from ...types import Response


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/authenticate/{account_id}/reauthenticate".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    if response.status_code == 200:
        response_200 = ReAuthenticateAccountResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ReAuthenticateAccountResponse400.from_dict(response.json())

        return response_400

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
