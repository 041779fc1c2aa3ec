"""List Chats

GET /api/fansly/{fansly_account}/chats

Args:
    fansly_account (str):
    limit (str | Unset):
    offset (str | Unset):
    order (ListChatsOrder | Unset):
    search (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chats_order import ListChatsOrder
from ...models.list_chats_response_200 import ListChatsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order
    params["search"] = search

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/chats".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListChatsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChatsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChatsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            limit=limit,
            offset=offset,
            order=order,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        limit=limit,
        offset=offset,
        order=order,
        search=search,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            limit=limit,
            offset=offset,
            order=order,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            limit=limit,
            offset=offset,
            order=order,
            search=search,
        )
    ).parsed
