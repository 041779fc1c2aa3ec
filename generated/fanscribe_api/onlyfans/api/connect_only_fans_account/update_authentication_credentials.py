"""Update Authentication Credentials

Replace an account's stored credentials and authenticate again at once. The account answers 503 until that is
done. mobile_app also returns a deep link for the creator's phone.

PUT /api/authenticate/{account_id}/credentials
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_authentication_credentials_body import UpdateAuthenticationCredentialsBody
    from ...models.update_authentication_credentials_response_200 import UpdateAuthenticationCredentialsResponse200

_ANSWERS: Answers = {
    200: One("update_authentication_credentials_response_200", "UpdateAuthenticationCredentialsResponse200")
}


def _get_kwargs(account_id: str, *, body: UpdateAuthenticationCredentialsBody | Unset = UNSET) -> dict[str, Any]:
    return request("put", "/api/authenticate/{account_id}/credentials", {"account_id": account_id}, json=body)


def sync_detailed(
    account_id: str, *, client: AuthenticatedClient | Client, body: UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Response[UpdateAuthenticationCredentialsResponse200]:
    return client.send(_get_kwargs(account_id, body=body), _ANSWERS)


def sync(
    account_id: str, *, client: AuthenticatedClient | Client, body: UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> UpdateAuthenticationCredentialsResponse200 | None:
    return client.send(_get_kwargs(account_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account_id: str, *, client: AuthenticatedClient | Client, body: UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> Response[UpdateAuthenticationCredentialsResponse200]:
    return await client.asend(_get_kwargs(account_id, body=body), _ANSWERS)


async def asyncio(
    account_id: str, *, client: AuthenticatedClient | Client, body: UpdateAuthenticationCredentialsBody | Unset = UNSET
) -> UpdateAuthenticationCredentialsResponse200 | None:
    return (await client.asend(_get_kwargs(account_id, body=body), _ANSWERS)).parsed
