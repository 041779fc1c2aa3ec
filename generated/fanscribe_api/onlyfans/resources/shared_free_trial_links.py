"""Operations of the tag Shared Free Trial Links."""

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


class SharedFreeTrialLinks(Resource[ModeT]):
    """Operations of the tag Shared Free Trial Links."""

    @_operation
    def add_tags(
        self,
        account: str,
        shared_trial_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.add_shared_free_trial_link_tags.AddSharedFreeTrialLinkTags,
        _models.add_shared_free_trial_link_tags.AddSharedFreeTrialLinkTagsBody,
    ]:
        """Add Shared Free Trial Link Tags

        POST /api/{account}/shared-trial-links/{shared_trial_link_id}/tags (addSharedFreeTrialLinkTags)
        """
        return BodyCall(
            "POST",
            "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
            {"account": account, "shared_trial_link_id": shared_trial_link_id},
            json=_fields(
                ModelRef("add_shared_free_trial_link_tags", "AddSharedFreeTrialLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("add_shared_free_trial_link_tags", "AddSharedFreeTrialLinkTags"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        pagination: Literal[0, 1] | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
    ) -> ListCall[_models.list_shared_free_trial_links.ListSharedFreeTrialLinks, _models.shared.SharedFreeTrialLink]:
        """List Shared Free Trial Links

        GET /api/{account}/shared-trial-links (listSharedFreeTrialLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/shared-trial-links",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "synchronous": synchronous,
            },
            answer=ModelRef("list_shared_free_trial_links", "ListSharedFreeTrialLinks"),
        )

    @_operation
    def list_tags(
        self, account: str | int, shared_trial_link_id: str | int
    ) -> ReadCall[_models.list_shared_free_trial_link_tags.ListSharedFreeTrialLinkTags]:
        """List Shared Free Trial Link Tags

        GET /api/{account}/shared-trial-links/{shared_trial_link_id}/tags (listSharedFreeTrialLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
            {"account": account, "shared_trial_link_id": shared_trial_link_id},
            answer=ModelRef("list_shared_free_trial_link_tags", "ListSharedFreeTrialLinkTags"),
        )

    @_operation
    def remove_tags(
        self,
        account: str,
        shared_trial_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.remove_shared_free_trial_link_tags.RemoveSharedFreeTrialLinkTags,
        _models.remove_shared_free_trial_link_tags.RemoveSharedFreeTrialLinkTagsBody,
    ]:
        """Remove Shared Free Trial Link Tags

        DELETE /api/{account}/shared-trial-links/{shared_trial_link_id}/tags (removeSharedFreeTrialLinkTags)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
            {"account": account, "shared_trial_link_id": shared_trial_link_id},
            json=_fields(
                ModelRef("remove_shared_free_trial_link_tags", "RemoveSharedFreeTrialLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("remove_shared_free_trial_link_tags", "RemoveSharedFreeTrialLinkTags"),
        )

    @_operation
    def revoke_access(self, account: str | int, shared_trial_link_id: str | int) -> Call[_models.shared.Success]:
        """Revoke Shared Free Trial Link Access

        DELETE /api/{account}/shared-trial-links/{shared_trial_link_id} (revokeSharedFreeTrialLinkAccess)
        """
        return Call(
            "DELETE",
            "/api/{account}/shared-trial-links/{shared_trial_link_id}",
            {"account": account, "shared_trial_link_id": shared_trial_link_id},
            answer=ModelRef("shared", "Success"),
        )
