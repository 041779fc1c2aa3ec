"""Update Webhook

PUT /api/webhooks/{webhook_id}

Args:
    webhook_id (str):
    body (UpdateWebhookBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_webhook_body import UpdateWebhookBody
from ...models.update_webhook_response_200 import UpdateWebhookResponse200
from ...types import Response


def _get_kwargs(
    webhook_id: str,
    *,
    body: UpdateWebhookBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/webhooks/{webhook_id}".format(
            webhook_id=quote(str(webhook_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateWebhookResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateWebhookResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateWebhookResponse200]:
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
    body: UpdateWebhookBody,
) -> Response[UpdateWebhookResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            webhook_id=webhook_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody,
) -> UpdateWebhookResponse200 | None:
    return sync_detailed(
        webhook_id=webhook_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody,
) -> Response[UpdateWebhookResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            webhook_id=webhook_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody,
) -> UpdateWebhookResponse200 | None:
    return (
        await asyncio_detailed(
            webhook_id=webhook_id,
            client=client,
            body=body,
        )
    ).parsed
