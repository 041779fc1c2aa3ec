"""List Banned Words

GET /api/banned-words

Args:
    category (str | Unset):
    per_page (str | Unset):
    risk_level (str | Unset):
    search (str | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_banned_words_response_200 import ListBannedWordsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["category"] = category
    params["per_page"] = per_page
    params["risk_level"] = risk_level
    params["search"] = search

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/banned-words",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListBannedWordsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListBannedWordsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListBannedWordsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListBannedWordsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            category=category,
            per_page=per_page,
            risk_level=risk_level,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListBannedWordsResponse200 | None:
    return sync_detailed(
        client=client,
        category=category,
        per_page=per_page,
        risk_level=risk_level,
        search=search,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListBannedWordsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            category=category,
            per_page=per_page,
            risk_level=risk_level,
            search=search,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListBannedWordsResponse200 | None:
    return (
        await asyncio_detailed(
            client=client,
            category=category,
            per_page=per_page,
            risk_level=risk_level,
            search=search,
        )
    ).parsed
