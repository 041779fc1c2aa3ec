"""Remove Reaction from Chat Message

DELETE /api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}/reactions

Args:
    fansly_account (str):
    chat_id (str):
    message_id (str):
    body (RemoveReactionFromChatMessageBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_reaction_from_chat_message_body import RemoveReactionFromChatMessageBody
from ...models.remove_reaction_from_chat_message_response_200 import RemoveReactionFromChatMessageResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    body: RemoveReactionFromChatMessageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/fansly/{fansly_account}/chats/{chat_id}/messages/{message_id}/reactions".format(
            fansly_account=quote(str(fansly_account), safe=""),
            chat_id=quote(str(chat_id), safe=""),
            message_id=quote(str(message_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RemoveReactionFromChatMessageResponse200 | None:
    if response.status_code == 200:
        response_200 = RemoveReactionFromChatMessageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RemoveReactionFromChatMessageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveReactionFromChatMessageBody,
) -> Response[RemoveReactionFromChatMessageResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            message_id=message_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveReactionFromChatMessageBody,
) -> RemoveReactionFromChatMessageResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        chat_id=chat_id,
        message_id=message_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveReactionFromChatMessageBody,
) -> Response[RemoveReactionFromChatMessageResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            message_id=message_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveReactionFromChatMessageBody,
) -> RemoveReactionFromChatMessageResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            chat_id=chat_id,
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
