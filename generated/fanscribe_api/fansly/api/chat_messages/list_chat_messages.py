"""List Chat Messages

GET /api/fansly/{fansly_account}/chats/{chat_id}/messages

Args:
    fansly_account (str):
    chat_id (str):
    before (str | Unset):
    limit (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chat_messages_response_200 import ListChatMessagesResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    chat_id: str,
    *,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["before"] = before
    params["limit"] = limit

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/chats/{chat_id}/messages".format(
            fansly_account=quote(str(fansly_account), safe=""),
            chat_id=quote(str(chat_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListChatMessagesResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChatMessagesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChatMessagesResponse200]:
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
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ListChatMessagesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            before=before,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ListChatMessagesResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        chat_id=chat_id,
        client=client,
        before=before,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ListChatMessagesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            chat_id=chat_id,
            before=before,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    before: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ListChatMessagesResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            chat_id=chat_id,
            client=client,
            before=before,
            limit=limit,
        )
    ).parsed
