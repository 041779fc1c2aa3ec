"""Add Media to Album

POST /api/fansly/{fansly_account}/vault/albums/{album_id}/media

Args:
    fansly_account (str):
    album_id (str):
    body (AddMediaToAlbumBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_media_to_album_body import AddMediaToAlbumBody
from ...models.add_media_to_album_response_200 import AddMediaToAlbumResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    album_id: str,
    *,
    body: AddMediaToAlbumBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/fansly/{fansly_account}/vault/albums/{album_id}/media".format(
            fansly_account=quote(str(fansly_account), safe=""),
            album_id=quote(str(album_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddMediaToAlbumResponse200 | None:
    if response.status_code == 200:
        response_200 = AddMediaToAlbumResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddMediaToAlbumResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMediaToAlbumBody,
) -> Response[AddMediaToAlbumResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            album_id=album_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMediaToAlbumBody,
) -> AddMediaToAlbumResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        album_id=album_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMediaToAlbumBody,
) -> Response[AddMediaToAlbumResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            album_id=album_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMediaToAlbumBody,
) -> AddMediaToAlbumResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            album_id=album_id,
            client=client,
            body=body,
        )
    ).parsed
