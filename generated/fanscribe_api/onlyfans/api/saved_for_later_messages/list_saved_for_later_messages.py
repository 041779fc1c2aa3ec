"""List Saved For Later Messages

GET /api/{account}/saved-for-later/messages

Args:
    account (str):
    limit (int):
    offset (int):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_saved_for_later_messages_response_200 import ListSavedForLaterMessagesResponse200
from ...types import Response, to_query


def _get_kwargs(
    account: str,
    *,
    limit: int,
    offset: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/saved-for-later/messages".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSavedForLaterMessagesResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSavedForLaterMessagesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSavedForLaterMessagesResponse200]:
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
    limit: int,
    offset: int,
) -> Response[ListSavedForLaterMessagesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
) -> ListSavedForLaterMessagesResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
) -> Response[ListSavedForLaterMessagesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
) -> ListSavedForLaterMessagesResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            offset=offset,
        )
    ).parsed
