"""List Social Media Buttons

GET /api/{account}/settings/social-media-buttons

Args:
    account (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_social_media_buttons_response_200 import ListSocialMediaButtonsResponse200
from ...types import Response


def _get_kwargs(
    account: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/settings/social-media-buttons".format(
            account=quote(str(account), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSocialMediaButtonsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListSocialMediaButtonsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSocialMediaButtonsResponse200]:
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
) -> Response[ListSocialMediaButtonsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListSocialMediaButtonsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListSocialMediaButtonsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListSocialMediaButtonsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
        )
    ).parsed
