"""Create Webhook

POST /api/webhooks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_webhook_body import CreateWebhookBody
    from ...models.create_webhook_response_200 import CreateWebhookResponse200

_ANSWERS: Answers = {200: One("create_webhook_response_200", "CreateWebhookResponse200")}


def _get_kwargs(*, body: CreateWebhookBody) -> dict[str, Any]:
    return request("post", "/api/webhooks", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateWebhookBody
) -> Response[CreateWebhookResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client, body: CreateWebhookBody) -> CreateWebhookResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateWebhookBody
) -> Response[CreateWebhookResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(*, client: AuthenticatedClient | Client, body: CreateWebhookBody) -> CreateWebhookResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
