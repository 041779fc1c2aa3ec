"""Check Username Availability

POST /api/{account}/settings/username-exists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.check_username_availability_body import CheckUsernameAvailabilityBody
    from ...models.check_username_availability_response_200 import CheckUsernameAvailabilityResponse200

_ANSWERS: Answers = {200: One("check_username_availability_response_200", "CheckUsernameAvailabilityResponse200")}


def _get_kwargs(account: str, *, body: CheckUsernameAvailabilityBody) -> dict[str, Any]:
    return request("post", "/api/{account}/settings/username-exists", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CheckUsernameAvailabilityBody
) -> Response[CheckUsernameAvailabilityResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CheckUsernameAvailabilityBody
) -> CheckUsernameAvailabilityResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CheckUsernameAvailabilityBody
) -> Response[CheckUsernameAvailabilityResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CheckUsernameAvailabilityBody
) -> CheckUsernameAvailabilityResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
