"""Delete Webhook

DELETE /api/webhooks/{webhook_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_webhook_response_200 import DeleteWebhookResponse200

_ANSWERS: Answers = {200: One("delete_webhook_response_200", "DeleteWebhookResponse200")}


def _get_kwargs(webhook_id: str) -> dict[str, Any]:
    return request("delete", "/api/webhooks/{webhook_id}", {"webhook_id": webhook_id})


def sync_detailed(webhook_id: str, *, client: AuthenticatedClient | Client) -> Response[DeleteWebhookResponse200]:
    return client.send(_get_kwargs(webhook_id), _ANSWERS)


def sync(webhook_id: str, *, client: AuthenticatedClient | Client) -> DeleteWebhookResponse200 | None:
    return client.send(_get_kwargs(webhook_id), _ANSWERS).parsed


async def asyncio_detailed(
    webhook_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteWebhookResponse200]:
    return await client.asend(_get_kwargs(webhook_id), _ANSWERS)


async def asyncio(webhook_id: str, *, client: AuthenticatedClient | Client) -> DeleteWebhookResponse200 | None:
    return (await client.asend(_get_kwargs(webhook_id), _ANSWERS)).parsed
