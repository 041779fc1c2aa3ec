"""List Webhook Deliveries

GET /api/webhooks/{webhook_id}/deliveries
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_webhook_deliveries_response_200 import ListWebhookDeliveriesResponse200

_ANSWERS: Answers = {200: One("list_webhook_deliveries_response_200", "ListWebhookDeliveriesResponse200")}


def _get_kwargs(
    webhook_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    event: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    succeeded: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/webhooks/{webhook_id}/deliveries",
        {"webhook_id": webhook_id},
        query={
            "date_end": date_end,
            "date_start": date_start,
            "event": event,
            "limit": limit,
            "offset": offset,
            "succeeded": succeeded,
        },
    )


def sync_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    event: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    succeeded: str | Unset = UNSET,
) -> Response[ListWebhookDeliveriesResponse200]:
    return client.send(
        _get_kwargs(
            webhook_id,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        ),
        _ANSWERS,
    )


def sync(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    event: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    succeeded: str | Unset = UNSET,
) -> ListWebhookDeliveriesResponse200 | None:
    return client.send(
        _get_kwargs(
            webhook_id,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    event: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    succeeded: str | Unset = UNSET,
) -> Response[ListWebhookDeliveriesResponse200]:
    return await client.asend(
        _get_kwargs(
            webhook_id,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        ),
        _ANSWERS,
    )


async def asyncio(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    event: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    succeeded: str | Unset = UNSET,
) -> ListWebhookDeliveriesResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                webhook_id,
                date_end=date_end,
                date_start=date_start,
                event=event,
                limit=limit,
                offset=offset,
                succeeded=succeeded,
            ),
            _ANSWERS,
        )
    ).parsed
