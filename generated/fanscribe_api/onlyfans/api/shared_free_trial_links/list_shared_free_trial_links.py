"""List Shared Free Trial Links

GET /api/{account}/shared-trial-links

Args:
    account (str):
    limit (int | Unset):
    offset (int | Unset):
    pagination (ListSharedFreeTrialLinksPagination | Unset):
    synchronous (bool | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_shared_free_trial_links_pagination import (
    ListSharedFreeTrialLinksPagination,
)
from ...models.list_shared_free_trial_links_response_200 import ListSharedFreeTrialLinksResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    json_pagination: int | Unset = UNSET
    if not isinstance(pagination, Unset):
        json_pagination = pagination

    params["pagination"] = json_pagination
    params["synchronous"] = synchronous

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/shared-trial-links".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSharedFreeTrialLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSharedFreeTrialLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSharedFreeTrialLinksResponse200]:
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
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListSharedFreeTrialLinksResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            synchronous=synchronous,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListSharedFreeTrialLinksResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        offset=offset,
        pagination=pagination,
        synchronous=synchronous,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListSharedFreeTrialLinksResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            pagination=pagination,
            synchronous=synchronous,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListSharedFreeTrialLinksResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            offset=offset,
            pagination=pagination,
            synchronous=synchronous,
        )
    ).parsed
