"""Update Webhook

PUT /api/webhooks/{webhook_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_webhook_body import UpdateWebhookBody
    from ...models.update_webhook_response_200 import UpdateWebhookResponse200

_ANSWERS: Answers = {200: One("update_webhook_response_200", "UpdateWebhookResponse200")}


def _get_kwargs(webhook_id: str, *, body: UpdateWebhookBody) -> dict[str, Any]:
    return request("put", "/api/webhooks/{webhook_id}", {"webhook_id": webhook_id}, json=body)


def sync_detailed(
    webhook_id: str, *, client: AuthenticatedClient | Client, body: UpdateWebhookBody
) -> Response[UpdateWebhookResponse200]:
    return client.send(_get_kwargs(webhook_id, body=body), _ANSWERS)


def sync(
    webhook_id: str, *, client: AuthenticatedClient | Client, body: UpdateWebhookBody
) -> UpdateWebhookResponse200 | None:
    return client.send(_get_kwargs(webhook_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    webhook_id: str, *, client: AuthenticatedClient | Client, body: UpdateWebhookBody
) -> Response[UpdateWebhookResponse200]:
    return await client.asend(_get_kwargs(webhook_id, body=body), _ANSWERS)


async def asyncio(
    webhook_id: str, *, client: AuthenticatedClient | Client, body: UpdateWebhookBody
) -> UpdateWebhookResponse200 | None:
    return (await client.asend(_get_kwargs(webhook_id, body=body), _ANSWERS)).parsed
