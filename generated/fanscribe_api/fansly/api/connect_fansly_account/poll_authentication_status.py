"""Poll Authentication Status

GET /api/fansly/authenticate/{fansly_account}
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


def _get_kwargs(fansly_account: str) -> dict[str, Any]:
    return request("get", "/api/fansly/authenticate/{fansly_account}", {"fansly_account": fansly_account})


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[PollAuthenticationStatusResponse200]:
    return client.send(_get_kwargs(fansly_account), _ANSWERS)


def sync(fansly_account: str, *, client: AuthenticatedClient | Client) -> PollAuthenticationStatusResponse200 | None:
    return client.send(_get_kwargs(fansly_account), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[PollAuthenticationStatusResponse200]:
    return await client.asend(_get_kwargs(fansly_account), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> PollAuthenticationStatusResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account), _ANSWERS)).parsed
