"""Download Media from the Fansly CDN

GET /api/fansly/{fansly_account}/media/download/{cdn_url}

Args:
    fansly_account (str):
    cdn_url (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    cdn_url: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/media/download/{cdn_url}".format(
            fansly_account=quote(str(fansly_account), safe=""),
            cdn_url=quote(str(cdn_url), safe=""),
        ),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 302:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    cdn_url: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            cdn_url=cdn_url,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    fansly_account: str,
    cdn_url: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            cdn_url=cdn_url,
        )
    )
    return _build_response(client=client, response=response)
