"""List Available Payout Systems

GET /api/{account}/banking/available-payout-systems
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_available_payout_systems_response_200 import ListAvailablePayoutSystemsResponse200

_ANSWERS: Answers = {200: One("list_available_payout_systems_response_200", "ListAvailablePayoutSystemsResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/banking/available-payout-systems", {"account": account})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[ListAvailablePayoutSystemsResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> ListAvailablePayoutSystemsResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[ListAvailablePayoutSystemsResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client
) -> ListAvailablePayoutSystemsResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
