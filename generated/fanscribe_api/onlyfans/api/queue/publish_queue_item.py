"""Publish Queue Item

PUT /api/{account}/queue/{queue_id}/publish
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.publish_queue_item_response_200 import PublishQueueItemResponse200

_ANSWERS: Answers = {200: One("publish_queue_item_response_200", "PublishQueueItemResponse200")}


def _get_kwargs(account: str, queue_id: str) -> dict[str, Any]:
    return request("put", "/api/{account}/queue/{queue_id}/publish", {"account": account, "queue_id": queue_id})


def sync_detailed(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> Response[PublishQueueItemResponse200]:
    return client.send(_get_kwargs(account, queue_id), _ANSWERS)


def sync(account: str, queue_id: str, *, client: AuthenticatedClient | Client) -> PublishQueueItemResponse200 | None:
    return client.send(_get_kwargs(account, queue_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> Response[PublishQueueItemResponse200]:
    return await client.asend(_get_kwargs(account, queue_id), _ANSWERS)


async def asyncio(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> PublishQueueItemResponse200 | None:
    return (await client.asend(_get_kwargs(account, queue_id), _ANSWERS)).parsed
