"""Get Smart Link

GET /api/smart-links/{smart_link_id}

Args:
    smart_link_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_smart_link_response_200 import GetSmartLinkResponse200
from ...types import Response


def _get_kwargs(
    smart_link_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-links/{smart_link_id}".format(
            smart_link_id=quote(str(smart_link_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetSmartLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = GetSmartLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSmartLinkResponse200]:
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
) -> Response[GetSmartLinkResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetSmartLinkResponse200 | None:
    return sync_detailed(
        smart_link_id=smart_link_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetSmartLinkResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            smart_link_id=smart_link_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetSmartLinkResponse200 | None:
    return (
        await asyncio_detailed(
            smart_link_id=smart_link_id,
            client=client,
        )
    ).parsed
