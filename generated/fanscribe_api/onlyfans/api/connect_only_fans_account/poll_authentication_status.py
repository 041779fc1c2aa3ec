"""Poll Authentication Status

Where an authentication attempt stands.

GET /api/authenticate/{attempt_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.poll_authentication_status_response_200 import PollAuthenticationStatusResponse200

_ANSWERS: Answers = {200: One("poll_authentication_status_response_200", "PollAuthenticationStatusResponse200")}


def _get_kwargs(attempt_id: str) -> dict[str, Any]:
    return request("get", "/api/authenticate/{attempt_id}", {"attempt_id": attempt_id})


def sync_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client
) -> Response[PollAuthenticationStatusResponse200]:
    return client.send(_get_kwargs(attempt_id), _ANSWERS)


def sync(attempt_id: str, *, client: AuthenticatedClient | Client) -> PollAuthenticationStatusResponse200 | None:
    return client.send(_get_kwargs(attempt_id), _ANSWERS).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client
) -> Response[PollAuthenticationStatusResponse200]:
    return await client.asend(_get_kwargs(attempt_id), _ANSWERS)


async def asyncio(
    attempt_id: str, *, client: AuthenticatedClient | Client
) -> PollAuthenticationStatusResponse200 | None:
    return (await client.asend(_get_kwargs(attempt_id), _ANSWERS)).parsed
