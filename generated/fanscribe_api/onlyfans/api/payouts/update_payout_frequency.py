"""Update Payout Frequency

PATCH /api/{account}/payouts/payout-frequency
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_payout_frequency_body import UpdatePayoutFrequencyBody
    from ...models.update_payout_frequency_response_200 import UpdatePayoutFrequencyResponse200

_ANSWERS: Answers = {200: One("update_payout_frequency_response_200", "UpdatePayoutFrequencyResponse200")}


def _get_kwargs(account: str, *, body: UpdatePayoutFrequencyBody) -> dict[str, Any]:
    return request("patch", "/api/{account}/payouts/payout-frequency", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdatePayoutFrequencyBody
) -> Response[UpdatePayoutFrequencyResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdatePayoutFrequencyBody
) -> UpdatePayoutFrequencyResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdatePayoutFrequencyBody
) -> Response[UpdatePayoutFrequencyResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdatePayoutFrequencyBody
) -> UpdatePayoutFrequencyResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
