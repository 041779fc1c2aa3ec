"""Operations of the tag Shared Tracking Links."""

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
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class SharedTrackingLinks(Resource[ModeT]):
    """Operations of the tag Shared Tracking Links."""

    @_operation
    def add_tags(
        self,
        account: str,
        shared_tracking_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.add_shared_tracking_link_tags.AddSharedTrackingLinkTags,
        _models.add_shared_tracking_link_tags.AddSharedTrackingLinkTagsBody,
    ]:
        """Add Shared Tracking Link Tags

        POST /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags (addSharedTrackingLinkTags)
        """
        return BodyCall(
            "POST",
            "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            json=_fields(
                ModelRef("add_shared_tracking_link_tags", "AddSharedTrackingLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("add_shared_tracking_link_tags", "AddSharedTrackingLinkTags"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        pagination: Literal[0, 1] | Unset = UNSET,
        sorting_deleted: Literal[0, 1] | Unset = UNSET,
        stats: str | int | float | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: Literal[0, 1] | Unset = UNSET,
    ) -> ListCall[_models.list_shared_tracking_links.ListSharedTrackingLinks, _models.shared.SharedTrackingLink]:
        """List Shared Tracking Links

        GET /api/{account}/shared-tracking-links (listSharedTrackingLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/shared-tracking-links",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sorting_deleted": sorting_deleted,
                "stats": stats,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            answer=ModelRef("list_shared_tracking_links", "ListSharedTrackingLinks"),
        )

    @_operation
    def list_tags(
        self, account: str | int, shared_tracking_link_id: str | int
    ) -> ReadCall[_models.list_shared_tracking_link_tags.ListSharedTrackingLinkTags]:
        """List Shared Tracking Link Tags

        GET /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags (listSharedTrackingLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            answer=ModelRef("list_shared_tracking_link_tags", "ListSharedTrackingLinkTags"),
        )

    @_operation
    def remove_tags(
        self,
        account: str,
        shared_tracking_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.remove_shared_tracking_link_tags.RemoveSharedTrackingLinkTags,
        _models.remove_shared_tracking_link_tags.RemoveSharedTrackingLinkTagsBody,
    ]:
        """Remove Shared Tracking Link Tags

        DELETE /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags (removeSharedTrackingLinkTags)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags",
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            json=_fields(
                ModelRef("remove_shared_tracking_link_tags", "RemoveSharedTrackingLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("remove_shared_tracking_link_tags", "RemoveSharedTrackingLinkTags"),
        )

    @_operation
    def revoke_access(self, account: str | int, shared_tracking_link_id: str | int) -> Call[_models.shared.Success]:
        """Revoke Shared Tracking Link Access

        DELETE /api/{account}/shared-tracking-links/{shared_tracking_link_id} (revokeSharedTrackingLinkAccess)
        """
        return Call(
            "DELETE",
            "/api/{account}/shared-tracking-links/{shared_tracking_link_id}",
            {"account": account, "shared_tracking_link_id": shared_tracking_link_id},
            answer=ModelRef("shared", "Success"),
        )
