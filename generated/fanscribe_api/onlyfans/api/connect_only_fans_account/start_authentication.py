"""Start Authentication

Connect a new account by one of three methods.

POST /api/authenticate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.start_authentication_body import StartAuthenticationBody
    from ...models.start_authentication_response_200 import StartAuthenticationResponse200

_ANSWERS: Answers = {200: One("start_authentication_response_200", "StartAuthenticationResponse200")}


def _get_kwargs(*, body: StartAuthenticationBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/authenticate", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: StartAuthenticationBody | Unset = UNSET
) -> Response[StartAuthenticationResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: StartAuthenticationBody | Unset = UNSET
) -> StartAuthenticationResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: StartAuthenticationBody | Unset = UNSET
) -> Response[StartAuthenticationResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: StartAuthenticationBody | Unset = UNSET
) -> StartAuthenticationResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
