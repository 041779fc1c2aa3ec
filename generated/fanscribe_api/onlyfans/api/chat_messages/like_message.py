"""Like Message

POST /api/{account}/chats/{chat_id}/messages/{message_id}/like

Args:
    account (str):
    chat_id (str):
    message_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.like_message_response_200 import LikeMessageResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    chat_id: str,
    message_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/chats/{chat_id}/messages/{message_id}/like".format(
            account=quote(str(account), safe=""),
            chat_id=quote(str(chat_id), safe=""),
            message_id=quote(str(message_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LikeMessageResponse200 | None:
    if response.status_code == 200:
        response_200 = LikeMessageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LikeMessageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LikeMessageResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            chat_id=chat_id,
            message_id=message_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LikeMessageResponse200 | None:
    return sync_detailed(
        account=account,
        chat_id=chat_id,
        message_id=message_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LikeMessageResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            chat_id=chat_id,
            message_id=message_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    chat_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LikeMessageResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            chat_id=chat_id,
            message_id=message_id,
            client=client,
        )
    ).parsed
