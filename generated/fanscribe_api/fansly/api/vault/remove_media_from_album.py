"""Remove Media from Album

DELETE /api/fansly/{fansly_account}/vault/albums/{album_id}/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_media_from_album_body import RemoveMediaFromAlbumBody
    from ...models.remove_media_from_album_response_200 import RemoveMediaFromAlbumResponse200

_ANSWERS: Answers = {200: One("remove_media_from_album_response_200", "RemoveMediaFromAlbumResponse200")}


def _get_kwargs(fansly_account: str, album_id: str, *, body: RemoveMediaFromAlbumBody) -> dict[str, Any]:
    return request(
        "delete",
        "/api/fansly/{fansly_account}/vault/albums/{album_id}/media",
        {"fansly_account": fansly_account, "album_id": album_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromAlbumBody
) -> Response[RemoveMediaFromAlbumResponse200]:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


def sync(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromAlbumBody
) -> RemoveMediaFromAlbumResponse200 | None:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromAlbumBody
) -> Response[RemoveMediaFromAlbumResponse200]:
    return await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, album_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromAlbumBody
) -> RemoveMediaFromAlbumResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)).parsed
