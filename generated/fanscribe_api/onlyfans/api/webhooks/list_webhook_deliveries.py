"""List Webhook Deliveries

GET /api/webhooks/{webhook_id}/deliveries

Args:
    webhook_id (str):
    date_end (str | Unset):
    date_start (str | Unset):
    event (str | Unset):
    limit (str | Unset):
    offset (str | Unset):
    succeeded (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_webhook_deliveries_response_200 import ListWebhookDeliveriesResponse200
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    params["date_end"] = date_end
    params["date_start"] = date_start
    params["event"] = event
    params["limit"] = limit
    params["offset"] = offset
    params["succeeded"] = succeeded

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/webhooks/{webhook_id}/deliveries".format(
            webhook_id=quote(str(webhook_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListWebhookDeliveriesResponse200 | None:
    if response.status_code == 200:
        response_200 = ListWebhookDeliveriesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListWebhookDeliveriesResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            webhook_id=webhook_id,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        webhook_id=webhook_id,
        client=client,
        date_end=date_end,
        date_start=date_start,
        event=event,
        limit=limit,
        offset=offset,
        succeeded=succeeded,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            webhook_id=webhook_id,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            webhook_id=webhook_id,
            client=client,
            date_end=date_end,
            date_start=date_start,
            event=event,
            limit=limit,
            offset=offset,
            succeeded=succeeded,
        )
    ).parsed
