"""Operations of the tag Lists."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Lists(Resource[ModeT]):
    """Operations of the tag Lists."""

    @_operation
    def add_users(
        self, fansly_account: str | int, list_id: str | int
    ) -> Call[_models.add_users_to_list.AddUsersToList]:
        """Add Users to List

        POST /api/fansly/{fanslyAccount}/lists/{list_id}/items (addUsersToList)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/lists/{list_id}/items",
            {"fanslyAccount": fansly_account, "list_id": list_id},
            answer=ModelRef("add_users_to_list", "AddUsersToList"),
        )

    @_operation
    def create(
        self,
        fansly_account: str | int,
        *,
        label: str | Unset = UNSET,
        type_: int | Unset = UNSET,
    ) -> BodyCall[_models.create_list.CreateList, _models.create_list.CreateListBody]:
        """Create List

        POST /api/fansly/{fanslyAccount}/lists (createList)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/lists",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("create_list", "CreateListBody"),
                label=label,
                type_=type_,
            ),
            answer=ModelRef("create_list", "CreateList"),
        )

    @_operation
    def delete(self, fansly_account: str | int, list_id: str | int) -> Call[_models.delete_list.DeleteList]:
        """Delete List

        DELETE /api/fansly/{fanslyAccount}/lists/{list_id} (deleteList)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/lists/{list_id}",
            {"fanslyAccount": fansly_account, "list_id": list_id},
            answer=ModelRef("delete_list", "DeleteList"),
        )

    @_operation
    def list(self, fansly_account: str | int) -> ReadCall[_models.list_lists.ListLists]:
        """List Lists

        GET /api/fansly/{fanslyAccount}/lists (listLists)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/lists",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_lists", "ListLists"),
        )

    @_operation
    def list_items(
        self, fansly_account: str | int, list_id: str | int
    ) -> ReadCall[_models.list_items_in_list.ListItemsInList]:
        """List Items in List

        GET /api/fansly/{fanslyAccount}/lists/{list_id}/items (listItemsInList)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/lists/{list_id}/items",
            {"fanslyAccount": fansly_account, "list_id": list_id},
            answer=ModelRef("list_items_in_list", "ListItemsInList"),
        )

    @_operation
    def remove_user(
        self, fansly_account: str | int, list_id: str | int, item_id: str | int
    ) -> Call[_models.remove_user_from_list.RemoveUserFromList]:
        """Remove User from List

        DELETE /api/fansly/{fanslyAccount}/lists/{list_id}/items/{item_id} (removeUserFromList)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/lists/{list_id}/items/{item_id}",
            {"fanslyAccount": fansly_account, "list_id": list_id, "item_id": item_id},
            answer=ModelRef("remove_user_from_list", "RemoveUserFromList"),
        )

    @_operation
    def remove_users(
        self, fansly_account: str | int, list_id: str | int
    ) -> Call[_models.remove_users_from_list.RemoveUsersFromList]:
        """Remove Users from List

        DELETE /api/fansly/{fanslyAccount}/lists/{list_id}/items (removeUsersFromList)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/lists/{list_id}/items",
            {"fanslyAccount": fansly_account, "list_id": list_id},
            answer=ModelRef("remove_users_from_list", "RemoveUsersFromList"),
        )

    @_operation
    def reorder(self, fansly_account: str | int) -> Call[_models.reorder_lists.ReorderLists]:
        """Reorder Lists

        POST /api/fansly/{fanslyAccount}/lists/reorder (reorderLists)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/lists/reorder",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("reorder_lists", "ReorderLists"),
        )

    @_operation
    def update(
        self,
        fansly_account: str | int,
        list_id: str | int,
        *,
        label: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> BodyCall[_models.update_list.UpdateList, _models.update_list.UpdateListBody]:
        """Update List

        PUT /api/fansly/{fanslyAccount}/lists/{list_id} (updateList)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/{fanslyAccount}/lists/{list_id}",
            {"fanslyAccount": fansly_account, "list_id": list_id},
            json=_fields(
                ModelRef("update_list", "UpdateListBody"),
                label=label,
                type_=type_,
            ),
            answer=ModelRef("update_list", "UpdateList"),
        )
