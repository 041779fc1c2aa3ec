"""Remove Tracking Link Tags

DELETE /api/{account}/tracking-links/{tracking_link_id}/tags

Args:
    account (str):
    tracking_link_id (str):
    body (RemoveTrackingLinkTagsBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_tracking_link_tags_body import RemoveTrackingLinkTagsBody
from ...models.remove_tracking_link_tags_response_200 import RemoveTrackingLinkTagsResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    tracking_link_id: str,
    *,
    body: RemoveTrackingLinkTagsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/{account}/tracking-links/{tracking_link_id}/tags".format(
            account=quote(str(account), safe=""),
            tracking_link_id=quote(str(tracking_link_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RemoveTrackingLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = RemoveTrackingLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RemoveTrackingLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveTrackingLinkTagsBody,
) -> Response[RemoveTrackingLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            tracking_link_id=tracking_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveTrackingLinkTagsBody,
) -> RemoveTrackingLinkTagsResponse200 | None:
    return sync_detailed(
        account=account,
        tracking_link_id=tracking_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveTrackingLinkTagsBody,
) -> Response[RemoveTrackingLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            tracking_link_id=tracking_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveTrackingLinkTagsBody,
) -> RemoveTrackingLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            tracking_link_id=tracking_link_id,
            client=client,
            body=body,
        )
    ).parsed
