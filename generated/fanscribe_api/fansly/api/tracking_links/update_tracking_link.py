"""Update Tracking Link

PUT /api/fansly/{fansly_account}/tracking-links/{tracking_link_id}

Args:
    fansly_account (str):
    tracking_link_id (str):
    body (UpdateTrackingLinkBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_tracking_link_body import UpdateTrackingLinkBody
from ...models.update_tracking_link_response_200 import UpdateTrackingLinkResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    fansly_account: str,
    tracking_link_id: str,
    *,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/fansly/{fansly_account}/tracking-links/{tracking_link_id}".format(
            fansly_account=quote(str(fansly_account), safe=""),
            tracking_link_id=quote(str(tracking_link_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateTrackingLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateTrackingLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateTrackingLinkResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> Response[UpdateTrackingLinkResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            tracking_link_id=tracking_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> UpdateTrackingLinkResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        tracking_link_id=tracking_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> Response[UpdateTrackingLinkResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            tracking_link_id=tracking_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTrackingLinkBody | Unset = UNSET,
) -> UpdateTrackingLinkResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            tracking_link_id=tracking_link_id,
            client=client,
            body=body,
        )
    ).parsed
