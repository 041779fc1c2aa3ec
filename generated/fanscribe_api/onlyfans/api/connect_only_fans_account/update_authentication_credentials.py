"""Update Authentication Credentials

Replace an account's stored credentials and authenticate again at once. The account answers 503 until that is
done. mobile_app also returns a deep link for the creator's phone.

PUT /api/authenticate/{account_id}/credentials

Args:
    account_id (str):
    body (UpdateAuthenticationCredentialsBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_authentication_credentials_body import UpdateAuthenticationCredentialsBody
from ...models.update_authentication_credentials_response_200 import UpdateAuthenticationCredentialsResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    body: UpdateAuthenticationCredentialsBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/authenticate/{account_id}/credentials".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateAuthenticationCredentialsResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateAuthenticationCredentialsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateAuthenticationCredentialsResponse200]:
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
    body: UpdateAuthenticationCredentialsBody | Unset = UNSET,
) -> Response[UpdateAuthenticationCredentialsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAuthenticationCredentialsBody | Unset = UNSET,
) -> UpdateAuthenticationCredentialsResponse200 | None:
    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAuthenticationCredentialsBody | Unset = UNSET,
) -> Response[UpdateAuthenticationCredentialsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAuthenticationCredentialsBody | Unset = UNSET,
) -> UpdateAuthenticationCredentialsResponse200 | None:
    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
