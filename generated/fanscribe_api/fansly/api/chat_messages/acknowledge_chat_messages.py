"""Acknowledge Chat Messages

POST /api/fansly/{fansly_account}/chats/{chat_id}/messages/ack

Args:
    fansly_account (str):
    chat_id (str):
    body (AcknowledgeChatMessagesBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.acknowledge_chat_messages_body import AcknowledgeChatMessagesBody
from ...models.acknowledge_chat_messages_response_200 import AcknowledgeChatMessagesResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    chat_id: str,
    *,
    body: AcknowledgeChatMessagesBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/fansly/{fansly_account}/chats/{chat_id}/messages/ack".format(
            fansly_account=quote(str(fansly_account), safe=""),
            chat_id=quote(str(chat_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AcknowledgeChatMessagesResponse200 | None:
    if response.status_code == 200:
        response_200 = AcknowledgeChatMessagesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AcknowledgeChatMessagesResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AcknowledgeChatMessagesBody,
) -> Response[AcknowledgeChatMessagesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AcknowledgeChatMessagesBody,
) -> AcknowledgeChatMessagesResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AcknowledgeChatMessagesBody,
) -> Response[AcknowledgeChatMessagesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AcknowledgeChatMessagesBody,
) -> AcknowledgeChatMessagesResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
