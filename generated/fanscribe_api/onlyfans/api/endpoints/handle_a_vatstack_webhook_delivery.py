"""Handle a Vatstack webhook delivery.
These report the outcome of validations that could not complete synchronously
because the government registry was down at the time of the request.

POST /api/webhooks/vatstack
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.handle_a_vatstack_webhook_delivery_response_200 import HandleAVatstackWebhookDeliveryResponse200

_ANSWERS: Answers = {
    200: One("handle_a_vatstack_webhook_delivery_response_200", "HandleAVatstackWebhookDeliveryResponse200")
}


def _get_kwargs() -> dict[str, Any]:
    return request("post", "/api/webhooks/vatstack")


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[HandleAVatstackWebhookDeliveryResponse200]:
    return client.send(_get_kwargs(), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client) -> HandleAVatstackWebhookDeliveryResponse200 | None:
    return client.send(_get_kwargs(), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[HandleAVatstackWebhookDeliveryResponse200]:
    return await client.asend(_get_kwargs(), _ANSWERS)


async def asyncio(*, client: AuthenticatedClient | Client) -> HandleAVatstackWebhookDeliveryResponse200 | None:
    return (await client.asend(_get_kwargs(), _ANSWERS)).parsed
