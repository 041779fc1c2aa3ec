"""Operations of the tag Vault."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset, Upload
from .. import models as _models
from ..models import ModelRef


class Vault(Resource[ModeT]):
    """Operations of the tag Vault."""

    @_operation
    def add_media_to_album(
        self,
        fansly_account: str | int,
        album_id: str | int,
        *,
        media_ids: Array[str],
    ) -> BodyCall[_models.add_media_to_album.AddMediaToAlbum, _models.add_media_to_album.AddMediaToAlbumBody]:
        """Add Media to Album

        POST /api/fansly/{fanslyAccount}/vault/albums/{album_id}/media (addMediaToAlbum)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/vault/albums/{album_id}/media",
            {"fanslyAccount": fansly_account, "album_id": album_id},
            json=_fields(
                ModelRef("add_media_to_album", "AddMediaToAlbumBody"),
                media_ids=media_ids,
            ),
            answer=ModelRef("add_media_to_album", "AddMediaToAlbum"),
        )

    @_operation
    def create_album(
        self,
        fansly_account: str | int,
        *,
        description: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> BodyCall[_models.create_vault_album.CreateVaultAlbum, _models.create_vault_album.CreateVaultAlbumBody]:
        """Create Vault Album

        POST /api/fansly/{fanslyAccount}/vault/albums (createVaultAlbum)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/vault/albums",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("create_vault_album", "CreateVaultAlbumBody"),
                description=description,
                title=title,
            ),
            answer=ModelRef("create_vault_album", "CreateVaultAlbum"),
        )

    @_operation
    def list_albums(self, fansly_account: str | int) -> ReadCall[_models.list_vault_albums.ListVaultAlbums]:
        """List Vault Albums

        GET /api/fansly/{fanslyAccount}/vault/albums (listVaultAlbums)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/vault/albums",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_vault_albums", "ListVaultAlbums"),
        )

    @_operation
    def list_media(
        self,
        fansly_account: str | int,
        *,
        album_id: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_vault_media.ListVaultMedia]:
        """List Vault Media

        GET /api/fansly/{fanslyAccount}/vault/media (listVaultMedia)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/vault/media",
            {"fanslyAccount": fansly_account},
            query={
                "album_id": album_id,
                "before": before,
            },
            answer=ModelRef("list_vault_media", "ListVaultMedia"),
        )

    @_operation
    def remove_media_from_album(
        self,
        fansly_account: str | int,
        album_id: str | int,
        *,
        media_ids: Array[str],
    ) -> BodyCall[
        _models.remove_media_from_album.RemoveMediaFromAlbum, _models.remove_media_from_album.RemoveMediaFromAlbumBody
    ]:
        """Remove Media from Album

        DELETE /api/fansly/{fanslyAccount}/vault/albums/{album_id}/media (removeMediaFromAlbum)
        """
        return BodyCall(
            "DELETE",
            "/api/fansly/{fanslyAccount}/vault/albums/{album_id}/media",
            {"fanslyAccount": fansly_account, "album_id": album_id},
            json=_fields(
                ModelRef("remove_media_from_album", "RemoveMediaFromAlbumBody"),
                media_ids=media_ids,
            ),
            answer=ModelRef("remove_media_from_album", "RemoveMediaFromAlbum"),
        )

    @_operation
    def reorder_albums(self, fansly_account: str | int) -> Call[_models.reorder_vault_albums.ReorderVaultAlbums]:
        """Reorder Vault Albums

        POST /api/fansly/{fanslyAccount}/vault/albums/reorder (reorderVaultAlbums)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/vault/albums/reorder",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("reorder_vault_albums", "ReorderVaultAlbums"),
        )

    @_operation
    def update_album(
        self,
        fansly_account: str | int,
        album_id: str | int,
        *,
        description: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> BodyCall[_models.update_vault_album.UpdateVaultAlbum, _models.update_vault_album.UpdateVaultAlbumBody]:
        """Update Vault Album

        PUT /api/fansly/{fanslyAccount}/vault/albums/{album_id} (updateVaultAlbum)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/{fanslyAccount}/vault/albums/{album_id}",
            {"fanslyAccount": fansly_account, "album_id": album_id},
            json=_fields(
                ModelRef("update_vault_album", "UpdateVaultAlbumBody"),
                description=description,
                title=title,
            ),
            answer=ModelRef("update_vault_album", "UpdateVaultAlbum"),
        )

    @_operation
    def upload_media(
        self,
        fansly_account: str | int,
        *,
        album_id: str | int | float | Unset = UNSET,
        file: Upload | Unset = UNSET,
        file_url: str | int | float | Unset = UNSET,
    ) -> BodyCall[
        _models.upload_media_to_vault.UploadMediaToVault, _models.upload_media_to_vault.UploadMediaToVaultBody
    ]:
        """Upload Media to Vault

        POST /api/fansly/{fanslyAccount}/vault/media/upload (uploadMediaToVault)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/vault/media/upload",
            {"fanslyAccount": fansly_account},
            form=_fields(
                ModelRef("upload_media_to_vault", "UploadMediaToVaultBody"),
                album_id=album_id,
                file=file,
                file_url=file_url,
            ),
            answer=ModelRef("upload_media_to_vault", "UploadMediaToVault"),
        )
