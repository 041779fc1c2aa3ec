"""List Subscribers

GET /api/fansly/{fansly_account}/subscribers

Args:
    fansly_account (str):
    limit (str | Unset):
    offset (str | Unset):
    search (str | Unset):
    status (ListSubscribersStatus | Unset):
    subscription_tier_id (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_subscribers_response_200 import ListSubscribersResponse200
from ...models.list_subscribers_status import ListSubscribersStatus
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    params["search"] = search
    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status
    params["subscription_tier_id"] = subscription_tier_id

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/subscribers".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSubscribersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSubscribersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSubscribersResponse200]:
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
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> Response[ListSubscribersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> ListSubscribersResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        limit=limit,
        offset=offset,
        search=search,
        status=status,
        subscription_tier_id=subscription_tier_id,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> Response[ListSubscribersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> ListSubscribersResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        )
    ).parsed
