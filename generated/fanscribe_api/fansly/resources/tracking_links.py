"""Operations of the tag Tracking Links."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class TrackingLinks(Resource[ModeT]):
    """Operations of the tag Tracking Links."""

    @_operation
    def get_stats(
        self,
        fansly_account: str | int,
        tracking_link_id: str | int,
        *,
        after: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_tracking_link_stats.GetTrackingLinkStats]:
        """Get Tracking Link Stats

        GET /api/fansly/{fanslyAccount}/tracking-links/{tracking_link_id}/stats (getTrackingLinkStats)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/tracking-links/{tracking_link_id}/stats",
            {"fanslyAccount": fansly_account, "tracking_link_id": tracking_link_id},
            query={
                "after": after,
                "before": before,
            },
            answer=ModelRef("get_tracking_link_stats", "GetTrackingLinkStats"),
        )

    @_operation
    def list(self, fansly_account: str | int) -> ReadCall[_models.list_tracking_links.ListTrackingLinks]:
        """List Tracking Links

        GET /api/fansly/{fanslyAccount}/tracking-links (listTrackingLinks)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/tracking-links",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_tracking_links", "ListTrackingLinks"),
        )

    @_operation
    def update(
        self,
        fansly_account: str | int,
        tracking_link_id: str | int,
        *,
        description: str | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> BodyCall[_models.update_tracking_link.UpdateTrackingLink, _models.update_tracking_link.UpdateTrackingLinkBody]:
        """Update Tracking Link

        PUT /api/fansly/{fanslyAccount}/tracking-links/{tracking_link_id} (updateTrackingLink)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/{fanslyAccount}/tracking-links/{tracking_link_id}",
            {"fanslyAccount": fansly_account, "tracking_link_id": tracking_link_id},
            json=_fields(
                ModelRef("update_tracking_link", "UpdateTrackingLinkBody"),
                description=description,
                label=label,
            ),
            answer=ModelRef("update_tracking_link", "UpdateTrackingLink"),
        )
