"""Search Chat Messages

GET /api/{account_path}/chats/{chat_id}/messages/search

Args:
    account_path (str):
    chat_id (str):
    query (str):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_chat_messages_response_200 import SearchChatMessagesResponse200
from ...types import Response, to_query


def _get_kwargs(
    account_path: str,
    chat_id: str,
    *,
    query: str,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["query"] = query
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/chats/{chat_id}/messages/search".format(
            account_path=quote(str(account_path), safe=""),
            chat_id=quote(str(chat_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SearchChatMessagesResponse200 | None:
    if response.status_code == 200:
        response_200 = SearchChatMessagesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SearchChatMessagesResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    query: str,
    account_query: str,
) -> Response[SearchChatMessagesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            query=query,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    query: str,
    account_query: str,
) -> SearchChatMessagesResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        chat_id=chat_id,
        client=client,
        query=query,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    query: str,
    account_query: str,
) -> Response[SearchChatMessagesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            query=query,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    query: str,
    account_query: str,
) -> SearchChatMessagesResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            chat_id=chat_id,
            client=client,
            query=query,
            account_query=account_query,
        )
    ).parsed
