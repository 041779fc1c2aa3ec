"""List Vault Media

GET /api/{account}/media/vault

Args:
    account (str):
    field (ListVaultMediaField | Unset):
    limit (int | Unset):
    list_ (int | Unset):
    offset (int | Unset):
    query (None | str | Unset):
    sort (ListVaultMediaSort | Unset):
    type_ (ListVaultMediaType | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_vault_media_field import ListVaultMediaField
from ...models.list_vault_media_response_200 import ListVaultMediaResponse200
from ...models.list_vault_media_sort import ListVaultMediaSort
from ...models.list_vault_media_type import ListVaultMediaType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_field: str | Unset = UNSET
    if not isinstance(field, Unset):
        json_field = field

    params["field"] = json_field
    params["limit"] = limit
    params["list"] = list_
    params["offset"] = offset
    json_query: None | str | Unset
    if isinstance(query, Unset):
        json_query = UNSET
    else:
        json_query = query
    params["query"] = json_query
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/media/vault".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListVaultMediaResponse200 | None:
    if response.status_code == 200:
        response_200 = ListVaultMediaResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListVaultMediaResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            field=field,
            limit=limit,
            list_=list_,
            offset=offset,
            query=query,
            sort=sort,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        field=field,
        limit=limit,
        list_=list_,
        offset=offset,
        query=query,
        sort=sort,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            field=field,
            limit=limit,
            list_=list_,
            offset=offset,
            query=query,
            sort=sort,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            field=field,
            limit=limit,
            list_=list_,
            offset=offset,
            query=query,
            sort=sort,
            type_=type_,
        )
    ).parsed
