"""List Webhooks

GET /api/webhooks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_webhooks_response_200 import ListWebhooksResponse200

_ANSWERS: Answers = {200: One("list_webhooks_response_200", "ListWebhooksResponse200")}


def _get_kwargs() -> dict[str, Any]:
    return request("get", "/api/webhooks")


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[ListWebhooksResponse200]:
    return client.send(_get_kwargs(), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client) -> ListWebhooksResponse200 | None:
    return client.send(_get_kwargs(), _ANSWERS).parsed


async def asyncio_detailed(*, client: AuthenticatedClient | Client) -> Response[ListWebhooksResponse200]:
    return await client.asend(_get_kwargs(), _ANSWERS)


async def asyncio(*, client: AuthenticatedClient | Client) -> ListWebhooksResponse200 | None:
    return (await client.asend(_get_kwargs(), _ANSWERS)).parsed
