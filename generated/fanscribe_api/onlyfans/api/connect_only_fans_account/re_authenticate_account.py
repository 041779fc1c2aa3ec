"""Re-authenticate Account

Authenticate again with the stored credentials.

POST /api/authenticate/{account_id}/reauthenticate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.re_authenticate_account_response_200 import ReAuthenticateAccountResponse200
    from ...models.re_authenticate_account_response_400 import ReAuthenticateAccountResponse400

_ANSWERS: Answers = {
    200: One("re_authenticate_account_response_200", "ReAuthenticateAccountResponse200"),
    400: One("re_authenticate_account_response_400", "ReAuthenticateAccountResponse400"),
}


def _get_kwargs(account_id: str) -> dict[str, Any]:
    return request("post", "/api/authenticate/{account_id}/reauthenticate", {"account_id": account_id})


def sync_detailed(
    account_id: str, *, client: AuthenticatedClient | Client
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    return client.send(_get_kwargs(account_id), _ANSWERS)


def sync(
    account_id: str, *, client: AuthenticatedClient | Client
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return client.send(_get_kwargs(account_id), _ANSWERS).parsed


async def asyncio_detailed(
    account_id: str, *, client: AuthenticatedClient | Client
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    return await client.asend(_get_kwargs(account_id), _ANSWERS)


async def asyncio(
    account_id: str, *, client: AuthenticatedClient | Client
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return (await client.asend(_get_kwargs(account_id), _ANSWERS)).parsed
