"""Redeliver Webhook Delivery

POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.redeliver_webhook_delivery_response_200 import RedeliverWebhookDeliveryResponse200

_ANSWERS: Answers = {200: One("redeliver_webhook_delivery_response_200", "RedeliverWebhookDeliveryResponse200")}


def _get_kwargs(webhook_id: str, delivery_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
        {"webhook_id": webhook_id, "delivery_id": delivery_id},
    )


def sync_detailed(
    webhook_id: str, delivery_id: str, *, client: AuthenticatedClient | Client
) -> Response[RedeliverWebhookDeliveryResponse200]:
    return client.send(_get_kwargs(webhook_id, delivery_id), _ANSWERS)


def sync(
    webhook_id: str, delivery_id: str, *, client: AuthenticatedClient | Client
) -> RedeliverWebhookDeliveryResponse200 | None:
    return client.send(_get_kwargs(webhook_id, delivery_id), _ANSWERS).parsed


async def asyncio_detailed(
    webhook_id: str, delivery_id: str, *, client: AuthenticatedClient | Client
) -> Response[RedeliverWebhookDeliveryResponse200]:
    return await client.asend(_get_kwargs(webhook_id, delivery_id), _ANSWERS)


async def asyncio(
    webhook_id: str, delivery_id: str, *, client: AuthenticatedClient | Client
) -> RedeliverWebhookDeliveryResponse200 | None:
    return (await client.asend(_get_kwargs(webhook_id, delivery_id), _ANSWERS)).parsed
