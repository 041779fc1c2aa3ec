"""Add Media to Album

POST /api/fansly/{fansly_account}/vault/albums/{album_id}/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_media_to_album_body import AddMediaToAlbumBody
    from ...models.add_media_to_album_response_200 import AddMediaToAlbumResponse200

_ANSWERS: Answers = {200: One("add_media_to_album_response_200", "AddMediaToAlbumResponse200")}


def _get_kwargs(fansly_account: str, album_id: str, *, body: AddMediaToAlbumBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/vault/albums/{album_id}/media",
        {"fansly_account": fansly_account, "album_id": album_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToAlbumBody
) -> Response[AddMediaToAlbumResponse200]:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


def sync(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToAlbumBody
) -> AddMediaToAlbumResponse200 | None:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToAlbumBody
) -> Response[AddMediaToAlbumResponse200]:
    return await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToAlbumBody
) -> AddMediaToAlbumResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)).parsed
