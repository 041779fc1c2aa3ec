"""List Items in List

GET /api/fansly/{fansly_account}/lists/{list_id}/items

Args:
    fansly_account (str):
    list_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_items_in_list_response_200 import ListItemsInListResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    list_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/lists/{list_id}/items".format(
            fansly_account=quote(str(fansly_account), safe=""),
            list_id=quote(str(list_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListItemsInListResponse200 | None:
    if response.status_code == 200:
        response_200 = ListItemsInListResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListItemsInListResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListItemsInListResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            list_id=list_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListItemsInListResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        list_id=list_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListItemsInListResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            list_id=list_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListItemsInListResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            list_id=list_id,
            client=client,
        )
    ).parsed
