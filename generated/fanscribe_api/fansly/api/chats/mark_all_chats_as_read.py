"""Mark All Chats as Read

POST /api/fansly/{fansly_account}/chats/mark-all-as-read

Args:
    fansly_account (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mark_all_chats_as_read_response_200 import MarkAllChatsAsReadResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/fansly/{fansly_account}/chats/mark-all-as-read".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MarkAllChatsAsReadResponse200 | None:
    if response.status_code == 200:
        response_200 = MarkAllChatsAsReadResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MarkAllChatsAsReadResponse200]:
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
) -> Response[MarkAllChatsAsReadResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
) -> MarkAllChatsAsReadResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[MarkAllChatsAsReadResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
) -> MarkAllChatsAsReadResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
        )
    ).parsed
