"""Update Blocked Countries

PUT /api/{account}/settings/blocked-countries
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_blocked_countries_body import UpdateBlockedCountriesBody
    from ...models.update_blocked_countries_response_200 import UpdateBlockedCountriesResponse200

_ANSWERS: Answers = {200: One("update_blocked_countries_response_200", "UpdateBlockedCountriesResponse200")}


def _get_kwargs(account: str, *, body: UpdateBlockedCountriesBody) -> dict[str, Any]:
    return request("put", "/api/{account}/settings/blocked-countries", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateBlockedCountriesBody
) -> Response[UpdateBlockedCountriesResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateBlockedCountriesBody
) -> UpdateBlockedCountriesResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateBlockedCountriesBody
) -> Response[UpdateBlockedCountriesResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateBlockedCountriesBody
) -> UpdateBlockedCountriesResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
