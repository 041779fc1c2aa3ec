"""List Story Viewers

GET /api/{account_path}/stories/{story_id}/viewers

Args:
    account_path (str):
    story_id (str):
    limit (int | None | Unset):
    offset (int | None | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_story_viewers_response_200 import ListStoryViewersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    story_id: str,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_limit: int | None | Unset
    if isinstance(limit, Unset):
        json_limit = UNSET
    else:
        json_limit = limit
    params["limit"] = json_limit
    json_offset: int | None | Unset
    if isinstance(offset, Unset):
        json_offset = UNSET
    else:
        json_offset = offset
    params["offset"] = json_offset
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/stories/{story_id}/viewers".format(
            account_path=quote(str(account_path), safe=""),
            story_id=quote(str(story_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListStoryViewersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListStoryViewersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListStoryViewersResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> Response[ListStoryViewersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            story_id=story_id,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> ListStoryViewersResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        story_id=story_id,
        client=client,
        limit=limit,
        offset=offset,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> Response[ListStoryViewersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            story_id=story_id,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    account_query: str,
) -> ListStoryViewersResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            story_id=story_id,
            client=client,
            limit=limit,
            offset=offset,
            account_query=account_query,
        )
    ).parsed
