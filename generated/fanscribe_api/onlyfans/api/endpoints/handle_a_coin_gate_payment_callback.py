"""Handle a CoinGate payment callback.

POST /api/webhooks/coingate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.handle_a_coin_gate_payment_callback_response_200 import HandleACoinGatePaymentCallbackResponse200

_ANSWERS: Answers = {
    200: One("handle_a_coin_gate_payment_callback_response_200", "HandleACoinGatePaymentCallbackResponse200")
}


def _get_kwargs() -> dict[str, Any]:
    return request("post", "/api/webhooks/coingate")


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[HandleACoinGatePaymentCallbackResponse200]:
    return client.send(_get_kwargs(), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client) -> HandleACoinGatePaymentCallbackResponse200 | None:
    return client.send(_get_kwargs(), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[HandleACoinGatePaymentCallbackResponse200]:
    return await client.asend(_get_kwargs(), _ANSWERS)


async def asyncio(*, client: AuthenticatedClient | Client) -> HandleACoinGatePaymentCallbackResponse200 | None:
    return (await client.asend(_get_kwargs(), _ANSWERS)).parsed
