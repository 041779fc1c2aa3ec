"""Get Eligibility

GET /api/{account}/payouts/eligibility
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_eligibility_response_200 import GetEligibilityResponse200

_ANSWERS: Answers = {200: One("get_eligibility_response_200", "GetEligibilityResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/payouts/eligibility", {"account": account})


def sync_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[GetEligibilityResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> GetEligibilityResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[GetEligibilityResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> GetEligibilityResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
