"""List Chat Messages

GET /api/{account_path}/chats/{chat_id}/messages

Args:
    account_path (str):
    chat_id (str):
    filter_ (ListChatMessagesFilter | Unset):
    first_id (None | str | Unset):
    last_id (None | str | Unset):
    limit (str | Unset):
    order (str | Unset):
    skip_users (str | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chat_messages_filter import ListChatMessagesFilter
from ...models.list_chat_messages_response_200 import ListChatMessagesResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    chat_id: str,
    *,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_filter_: str | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_
    json_first_id: None | str | Unset
    if isinstance(first_id, Unset):
        json_first_id = UNSET
    else:
        json_first_id = first_id
    params["first_id"] = json_first_id
    json_last_id: None | str | Unset
    if isinstance(last_id, Unset):
        json_last_id = UNSET
    else:
        json_last_id = last_id
    params["last_id"] = json_last_id
    params["limit"] = limit
    params["order"] = order
    params["skip_users"] = skip_users
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/chats/{chat_id}/messages".format(
            account_path=quote(str(account_path), safe=""),
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
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMessagesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> ListChatMessagesResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        chat_id=chat_id,
        client=client,
        filter_=filter_,
        first_id=first_id,
        last_id=last_id,
        limit=limit,
        order=order,
        skip_users=skip_users,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMessagesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatMessagesFilter | Unset = UNSET,
    first_id: None | str | Unset = UNSET,
    last_id: None | str | Unset = UNSET,
    limit: str | Unset = UNSET,
    order: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    account_query: str,
) -> ListChatMessagesResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            chat_id=chat_id,
            client=client,
            filter_=filter_,
            first_id=first_id,
            last_id=last_id,
            limit=limit,
            order=order,
            skip_users=skip_users,
            account_query=account_query,
        )
    ).parsed
