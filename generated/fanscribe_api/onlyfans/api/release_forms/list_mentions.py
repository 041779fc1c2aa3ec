"""List Mentions

GET /api/{account}/release-forms/mentions

Args:
    account (str):
    from_id (str | Unset):
    limit (str | Unset):
    offset (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_mentions_response_200 import ListMentionsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["fromId"] = from_id
    params["limit"] = limit
    params["offset"] = offset

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/release-forms/mentions".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListMentionsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListMentionsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListMentionsResponse200]:
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
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListMentionsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            from_id=from_id,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListMentionsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        from_id=from_id,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListMentionsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            from_id=from_id,
            limit=limit,
            offset=offset,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListMentionsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            from_id=from_id,
            limit=limit,
            offset=offset,
        )
    ).parsed
