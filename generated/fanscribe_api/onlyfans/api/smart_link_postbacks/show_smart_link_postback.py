"""Show Smart Link Postback

GET /api/smart-link-postbacks/{postback_id}

Args:
    postback_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show_smart_link_postback_response_200 import ShowSmartLinkPostbackResponse200
from ...types import Response


def _get_kwargs(
    postback_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/smart-link-postbacks/{postback_id}".format(
            postback_id=quote(str(postback_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ShowSmartLinkPostbackResponse200 | None:
    if response.status_code == 200:
        response_200 = ShowSmartLinkPostbackResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ShowSmartLinkPostbackResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    postback_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowSmartLinkPostbackResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            postback_id=postback_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    postback_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowSmartLinkPostbackResponse200 | None:
    return sync_detailed(
        postback_id=postback_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    postback_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowSmartLinkPostbackResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            postback_id=postback_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    postback_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowSmartLinkPostbackResponse200 | None:
    return (
        await asyncio_detailed(
            postback_id=postback_id,
            client=client,
        )
    ).parsed
