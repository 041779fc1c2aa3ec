"""List Chat Media (Gallery)

GET /api/{account_path}/chats/{chat_id}/media

Args:
    account_path (str):
    chat_id (str):
    limit (str | Unset):
    offset (str | Unset):
    skip_users (str | Unset):
    type_ (ListChatMediaGalleryType | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chat_media_gallery_response_200 import ListChatMediaGalleryResponse200
from ...models.list_chat_media_gallery_type import ListChatMediaGalleryType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    chat_id: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    params["skip_users"] = skip_users
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/chats/{chat_id}/media".format(
            account_path=quote(str(account_path), safe=""),
            chat_id=quote(str(chat_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListChatMediaGalleryResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChatMediaGalleryResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChatMediaGalleryResponse200]:
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
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMediaGalleryResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> ListChatMediaGalleryResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        chat_id=chat_id,
        client=client,
        limit=limit,
        offset=offset,
        skip_users=skip_users,
        type_=type_,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> Response[ListChatMediaGalleryResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            chat_id=chat_id,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    chat_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    type_: ListChatMediaGalleryType | Unset = UNSET,
    account_query: str,
) -> ListChatMediaGalleryResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            chat_id=chat_id,
            client=client,
            limit=limit,
            offset=offset,
            skip_users=skip_users,
            type_=type_,
            account_query=account_query,
        )
    ).parsed
