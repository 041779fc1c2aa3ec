"""Re-authenticate Account

POST /api/fansly/authenticate/{fansly_account}/reauthenticate
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


def _get_kwargs(fansly_account: str) -> dict[str, Any]:
    return request(
        "post", "/api/fansly/authenticate/{fansly_account}/reauthenticate", {"fansly_account": fansly_account}
    )


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    return client.send(_get_kwargs(fansly_account), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return client.send(_get_kwargs(fansly_account), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400]:
    return await client.asend(_get_kwargs(fansly_account), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> ReAuthenticateAccountResponse200 | ReAuthenticateAccountResponse400 | None:
    return (await client.asend(_get_kwargs(fansly_account), _ANSWERS)).parsed
