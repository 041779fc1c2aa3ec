"""Operations of the tag Media Vault."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset, Upload
from .. import models as _models
from ..models import ModelRef


class MediaVault(Resource[ModeT]):
    """Operations of the tag Media Vault."""

    @_operation
    def delete(
        self,
        account: str | int,
        *,
        media_ids: Array[str],
    ) -> BodyCall[_models.shared.Success, _models.delete_vault_media.DeleteVaultMediaBody]:
        """Delete Vault Media

        DELETE /api/{account}/media/vault/delete-media (deleteVaultMedia)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/media/vault/delete-media",
            {"account": account},
            json=_fields(
                ModelRef("delete_vault_media", "DeleteVaultMediaBody"),
                media_ids=media_ids,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(self, account: str | int, media_id: str | int) -> ReadCall[_models.get_vault_media.GetVaultMedia]:
        """Get Vault Media

        GET /api/{account}/media/vault/{media_id} (getVaultMedia)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/vault/{media_id}",
            {"account": account, "media_id": media_id},
            answer=ModelRef("get_vault_media", "GetVaultMedia"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        field: Literal["highest-tips", "most-liked", "recent"] | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        list_: int | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        type_: Literal["audio", "gif", "photo", "video"] | Unset = UNSET,
    ) -> ReadCall[_models.list_vault_media.ListVaultMedia]:
        """List Vault Media

        GET /api/{account}/media/vault (listVaultMedia)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/vault",
            {"account": account},
            query={
                "field": field,
                "limit": limit,
                "list": list_,
                "offset": offset,
                "query": query,
                "sort": sort,
                "type": type_,
            },
            answer=ModelRef("list_vault_media", "ListVaultMedia"),
        )

    @_operation
    def upload(
        self,
        account: str | int,
        *,
        async_: bool | Unset = UNSET,
        file: Upload | None | Unset = UNSET,
        file_url: str | int | float | Unset = UNSET,
    ) -> BodyCall[
        _models.upload_media_to_vault.UploadMediaToVault, _models.upload_media_to_vault.UploadMediaToVaultBody
    ]:
        """Upload Media to Vault

        POST /api/{account}/media/vault (uploadMediaToVault)
        """
        return BodyCall(
            "POST",
            "/api/{account}/media/vault",
            {"account": account},
            form=_fields(
                ModelRef("upload_media_to_vault", "UploadMediaToVaultBody"),
                async_=async_,
                file=file,
                file_url=file_url,
            ),
            answer=ModelRef("upload_media_to_vault", "UploadMediaToVault"),
        )
