"""List Followers

GET /api/fansly/{fansly_account}/followers

Args:
    fansly_account (str):
    last_seen_after (str | Unset):
    limit (str | Unset):
    offset (str | Unset):
    search (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_followers_response_200 import ListFollowersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    *,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["last_seen_after"] = last_seen_after
    params["limit"] = limit
    params["offset"] = offset
    params["search"] = search

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/followers".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListFollowersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListFollowersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListFollowersResponse200]:
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
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListFollowersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            last_seen_after=last_seen_after,
            limit=limit,
            offset=offset,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListFollowersResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        last_seen_after=last_seen_after,
        limit=limit,
        offset=offset,
        search=search,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListFollowersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            last_seen_after=last_seen_after,
            limit=limit,
            offset=offset,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    last_seen_after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListFollowersResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            last_seen_after=last_seen_after,
            limit=limit,
            offset=offset,
            search=search,
        )
    ).parsed
