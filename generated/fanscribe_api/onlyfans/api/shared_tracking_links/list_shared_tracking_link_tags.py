"""List Shared Tracking Link Tags

GET /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags

Args:
    account (str):
    shared_tracking_link_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_shared_tracking_link_tags_response_200 import ListSharedTrackingLinkTagsResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    shared_tracking_link_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags".format(
            account=quote(str(account), safe=""),
            shared_tracking_link_id=quote(str(shared_tracking_link_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSharedTrackingLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSharedTrackingLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSharedTrackingLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListSharedTrackingLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            shared_tracking_link_id=shared_tracking_link_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListSharedTrackingLinkTagsResponse200 | None:
    return sync_detailed(
        account=account,
        shared_tracking_link_id=shared_tracking_link_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListSharedTrackingLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            shared_tracking_link_id=shared_tracking_link_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    shared_tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListSharedTrackingLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            shared_tracking_link_id=shared_tracking_link_id,
            client=client,
        )
    ).parsed
