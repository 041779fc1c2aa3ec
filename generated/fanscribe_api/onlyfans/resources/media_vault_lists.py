"""Operations of the tag Media Vault Lists."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class MediaVaultLists(Resource[ModeT]):
    """Operations of the tag Media Vault Lists."""

    @_operation
    def add_media(
        self,
        account: str,
        list_id: str | int,
        *,
        media_ids: Array[str],
    ) -> BodyCall[_models.add_media_to_list.AddMediaToList, _models.add_media_to_list.AddMediaToListBody]:
        """Add Media To List

        POST /api/{account}/media/vault/lists/{list_id}/media (addMediaToList)
        """
        return BodyCall(
            "POST",
            "/api/{account}/media/vault/lists/{list_id}/media",
            {"account": account, "list_id": list_id},
            json=_fields(
                ModelRef("add_media_to_list", "AddMediaToListBody"),
                account=account,
                media_ids=media_ids,
            ),
            answer=ModelRef("add_media_to_list", "AddMediaToList"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[_models.create_vault_list.CreateVaultList, _models.create_vault_list.CreateVaultListBody]:
        """Create Vault List

        POST /api/{account}/media/vault/lists (createVaultList)
        """
        return BodyCall(
            "POST",
            "/api/{account}/media/vault/lists",
            {"account": account},
            json=_fields(
                ModelRef("create_vault_list", "CreateVaultListBody"),
                name=name,
            ),
            answer=ModelRef("create_vault_list", "CreateVaultList"),
        )

    @_operation
    def delete(self, account: str | int, list_id: str | int) -> Call[_models.shared.Success]:
        """Delete Vault List

        DELETE /api/{account}/media/vault/lists/{list_id} (deleteVaultList)
        """
        return Call(
            "DELETE",
            "/api/{account}/media/vault/lists/{list_id}",
            {"account": account, "list_id": list_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(self, account: str | int, list_id: str | int) -> ReadCall[_models.show_vault_list.ShowVaultList]:
        """Show Vault List

        GET /api/{account}/media/vault/lists/{list_id} (showVaultList)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/vault/lists/{list_id}",
            {"account": account, "list_id": list_id},
            answer=ModelRef("show_vault_list", "ShowVaultList"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        lightweight: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_vault_lists.ListVaultLists]:
        """List Vault Lists

        GET /api/{account}/media/vault/lists (listVaultLists)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/vault/lists",
            {"account": account},
            query={
                "lightweight": lightweight,
                "limit": limit,
                "offset": offset,
                "query": query,
            },
            answer=ModelRef("list_vault_lists", "ListVaultLists"),
        )

    @_operation
    def remove_media(
        self,
        account: str,
        list_id: str | int,
        *,
        media_ids: Array[str],
    ) -> BodyCall[
        _models.remove_media_from_list.RemoveMediaFromList, _models.remove_media_from_list.RemoveMediaFromListBody
    ]:
        """Remove Media From List

        DELETE /api/{account}/media/vault/lists/{list_id}/media (removeMediaFromList)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/media/vault/lists/{list_id}/media",
            {"account": account, "list_id": list_id},
            json=_fields(
                ModelRef("remove_media_from_list", "RemoveMediaFromListBody"),
                account=account,
                media_ids=media_ids,
            ),
            answer=ModelRef("remove_media_from_list", "RemoveMediaFromList"),
        )

    @_operation
    def rename(
        self,
        account: str,
        list_id: str | int,
        *,
        name: str,
    ) -> BodyCall[_models.rename_vault_list.RenameVaultList, _models.rename_vault_list.RenameVaultListBody]:
        """Rename Vault List

        PUT /api/{account}/media/vault/lists/{list_id} (renameVaultList)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/media/vault/lists/{list_id}",
            {"account": account, "list_id": list_id},
            json=_fields(
                ModelRef("rename_vault_list", "RenameVaultListBody"),
                account=account,
                name=name,
            ),
            answer=ModelRef("rename_vault_list", "RenameVaultList"),
        )
