"""Operations of the tag Release Forms."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class ReleaseForms(Resource[ModeT]):
    """Operations of the tag Release Forms."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[_models.create_release_form.CreateReleaseForm, _models.create_release_form.CreateReleaseFormBody]:
        """Create Release Form

        POST /api/{account}/release-forms/create-release-form (createReleaseForm)
        """
        return BodyCall(
            "POST",
            "/api/{account}/release-forms/create-release-form",
            {"account": account},
            json=_fields(
                ModelRef("create_release_form", "CreateReleaseFormBody"),
                name=name,
            ),
            answer=ModelRef("create_release_form", "CreateReleaseForm"),
        )

    @_operation
    def create_invitation_link(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[
        _models.create_invitation_link.CreateInvitationLink, _models.create_invitation_link.CreateInvitationLinkBody
    ]:
        """Create Invitation Link

        POST /api/{account}/release-forms/create-invitation-link (createInvitationLink)
        """
        return BodyCall(
            "POST",
            "/api/{account}/release-forms/create-invitation-link",
            {"account": account},
            json=_fields(
                ModelRef("create_invitation_link", "CreateInvitationLinkBody"),
                name=name,
            ),
            answer=ModelRef("create_invitation_link", "CreateInvitationLink"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        name: str | int | float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        sort: str | int | float | Unset = UNSET,
        sort_direction: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_release_forms.ListReleaseForms]:
        """List Release Forms

        GET /api/{account}/release-forms (listReleaseForms)
        """
        return ReadCall(
            "GET",
            "/api/{account}/release-forms",
            {"account": account},
            query={
                "filter": filter_,
                "limit": limit,
                "name": name,
                "offset": offset,
                "sort": sort,
                "sortDirection": sort_direction,
            },
            answer=ModelRef("list_release_forms", "ListReleaseForms"),
        )

    @_operation
    def list_mentions(
        self,
        account: str | int,
        *,
        from_id: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_mentions.ListMentions]:
        """List Mentions

        GET /api/{account}/release-forms/mentions (listMentions)
        """
        return ReadCall(
            "GET",
            "/api/{account}/release-forms/mentions",
            {"account": account},
            query={
                "fromId": from_id,
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_mentions", "ListMentions"),
        )

    @_operation
    def list_taggable_users(
        self,
        account: str | int,
        *,
        filter_: Literal["all", "pending"] | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        name: str | int | float | None | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        sort: Literal["date", "name"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
    ) -> ListCall[
        _models.list_taggable_users.ListTaggableUsers, _models.list_taggable_users.ListTaggableUsersDataItemsItem
    ]:
        """List Taggable Users

        GET /api/{account}/release-forms/taggable-users (listTaggableUsers)
        """
        return ListCall(
            "GET",
            "/api/{account}/release-forms/taggable-users",
            {"account": account},
            query={
                "filter": filter_,
                "limit": limit,
                "name": name,
                "offset": offset,
                "sort": sort,
                "sortDirection": sort_direction,
            },
            answer=ModelRef("list_taggable_users", "ListTaggableUsers"),
        )

    @_operation
    def rename(self, account: str | int) -> Call[_models.rename_release_form.RenameReleaseForm]:
        """Rename Release Form

        PATCH /api/{account}/release-forms/rename (renameReleaseForm)
        """
        return Call(
            "PATCH",
            "/api/{account}/release-forms/rename",
            {"account": account},
            answer=ModelRef("rename_release_form", "RenameReleaseForm"),
        )

    @_operation
    def toggle_hidden(self, account: str | int) -> Call[_models.hide_unhide_release_form.HideUnhideReleaseForm]:
        """Hide / Unhide Release Form

        PATCH /api/{account}/release-forms/toggle-show (hideUnhideReleaseForm)
        """
        return Call(
            "PATCH",
            "/api/{account}/release-forms/toggle-show",
            {"account": account},
            answer=ModelRef("hide_unhide_release_form", "HideUnhideReleaseForm"),
        )
