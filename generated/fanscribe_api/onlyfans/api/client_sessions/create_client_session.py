"""Create Client Session

POST /api/client-sessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_client_session_body import CreateClientSessionBody
    from ...models.create_client_session_response_200 import CreateClientSessionResponse200

_ANSWERS: Answers = {200: One("create_client_session_response_200", "CreateClientSessionResponse200")}


def _get_kwargs(*, body: CreateClientSessionBody) -> dict[str, Any]:
    return request("post", "/api/client-sessions", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateClientSessionBody
) -> Response[CreateClientSessionResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: CreateClientSessionBody
) -> CreateClientSessionResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateClientSessionBody
) -> Response[CreateClientSessionResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: CreateClientSessionBody
) -> CreateClientSessionResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
