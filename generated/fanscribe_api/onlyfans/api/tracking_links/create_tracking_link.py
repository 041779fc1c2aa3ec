"""Create Tracking Link

POST /api/{account}/tracking-links

Args:
    account (str):
    body (CreateTrackingLinkBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_tracking_link_body import CreateTrackingLinkBody
from ...models.create_tracking_link_response_200 import CreateTrackingLinkResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    *,
    body: CreateTrackingLinkBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/tracking-links".format(
            account=quote(str(account), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateTrackingLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = CreateTrackingLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateTrackingLinkResponse200]:
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
    body: CreateTrackingLinkBody,
) -> Response[CreateTrackingLinkResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingLinkBody,
) -> CreateTrackingLinkResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingLinkBody,
) -> Response[CreateTrackingLinkResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTrackingLinkBody,
) -> CreateTrackingLinkResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
