"""Update Social Media Button

PUT /api/{account}/settings/social-media-buttons/{button_id}

Args:
    account (str):
    button_id (str):
    body (UpdateSocialMediaButtonBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_social_media_button_body import UpdateSocialMediaButtonBody
from ...models.update_social_media_button_response_200 import UpdateSocialMediaButtonResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    button_id: str,
    *,
    body: UpdateSocialMediaButtonBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/{account}/settings/social-media-buttons/{button_id}".format(
            account=quote(str(account), safe=""),
            button_id=quote(str(button_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateSocialMediaButtonResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateSocialMediaButtonResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateSocialMediaButtonResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    button_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSocialMediaButtonBody,
) -> Response[UpdateSocialMediaButtonResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            button_id=button_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    button_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSocialMediaButtonBody,
) -> UpdateSocialMediaButtonResponse200 | None:
    return sync_detailed(
        account=account,
        button_id=button_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    button_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSocialMediaButtonBody,
) -> Response[UpdateSocialMediaButtonResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            button_id=button_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    button_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSocialMediaButtonBody,
) -> UpdateSocialMediaButtonResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            button_id=button_id,
            client=client,
            body=body,
        )
    ).parsed
