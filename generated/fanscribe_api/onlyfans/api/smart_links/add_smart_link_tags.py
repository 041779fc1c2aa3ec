"""Add Smart Link Tags

POST /api/smart-links/{smart_link_id}/tags

Args:
    smart_link_id (str):
    body (AddSmartLinkTagsBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_smart_link_tags_body import AddSmartLinkTagsBody
from ...models.add_smart_link_tags_response_200 import AddSmartLinkTagsResponse200
from ...types import Response


def _get_kwargs(
    smart_link_id: str,
    *,
    body: AddSmartLinkTagsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/smart-links/{smart_link_id}/tags".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddSmartLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = AddSmartLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddSmartLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSmartLinkTagsBody,
) -> Response[AddSmartLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSmartLinkTagsBody,
) -> AddSmartLinkTagsResponse200 | None:
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSmartLinkTagsBody,
) -> Response[AddSmartLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSmartLinkTagsBody,
) -> AddSmartLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
            body=body,
        )
    ).parsed
