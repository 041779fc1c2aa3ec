"""Operations of the tag Tracking Links."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
    ReadCall,
    body_fields as _fields,
    read_any as _read_any,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class TrackingLinks(Resource[ModeT]):
    """Operations of the tag Tracking Links."""

    @_operation
    def add_tags(
        self,
        account: str,
        tracking_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.add_tracking_link_tags.AddTrackingLinkTags, _models.add_tracking_link_tags.AddTrackingLinkTagsBody
    ]:
        """Add Tracking Link Tags

        POST /api/{account}/tracking-links/{tracking_link_id}/tags (addTrackingLinkTags)
        """
        return BodyCall(
            "POST",
            "/api/{account}/tracking-links/{tracking_link_id}/tags",
            {"account": account, "tracking_link_id": tracking_link_id},
            json=_fields(
                ModelRef("add_tracking_link_tags", "AddTrackingLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("add_tracking_link_tags", "AddTrackingLinkTags"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
        tags: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.create_tracking_link.CreateTrackingLink, _models.create_tracking_link.CreateTrackingLinkBody]:
        """Create Tracking Link

        POST /api/{account}/tracking-links (createTrackingLink)
        """
        return BodyCall(
            "POST",
            "/api/{account}/tracking-links",
            {"account": account},
            json=_fields(
                ModelRef("create_tracking_link", "CreateTrackingLinkBody"),
                name=name,
                tags=tags,
            ),
            answer=ModelRef("create_tracking_link", "CreateTrackingLink"),
        )

    @_operation
    def delete(self, account: str | int, tracking_link_id: str | int) -> Call[_models.shared.Success]:
        """Delete Tracking Link

        DELETE /api/{account}/tracking-links/{tracking_link_id} (deleteTrackingLink)
        """
        return Call(
            "DELETE",
            "/api/{account}/tracking-links/{tracking_link_id}",
            {"account": account, "tracking_link_id": tracking_link_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(
        self, account: str | int, tracking_link_id: str | int
    ) -> ReadCall[_models.get_tracking_link.GetTrackingLink]:
        """Get Tracking Link

        GET /api/{account}/tracking-links/{tracking_link_id} (getTrackingLink)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}",
            {"account": account, "tracking_link_id": tracking_link_id},
            answer=ModelRef("get_tracking_link", "GetTrackingLink"),
        )

    @_operation
    def get_cohort_arps(
        self,
        account: str | int,
        tracking_link_id: str | int,
        *,
        acquisition_end: str | int | float | Unset = UNSET,
        acquisition_start: str | int | float | Unset = UNSET,
        revenue_basis: Literal["gross", "net"] | Unset = UNSET,
    ) -> ReadCall[Any]:
        """Get Tracking Link Cohort ARPS

        GET /api/{account}/tracking-links/{tracking_link_id}/cohort-arps (getTrackingLinkCohortARPS)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}/cohort-arps",
            {"account": account, "tracking_link_id": tracking_link_id},
            query={
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
                "account": account,
            },
            accept="application/json, */*",
            answer=_read_any,
        )

    @_operation
    def get_stats(
        self,
        account: str | int,
        tracking_link_id: str | int,
        *,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_tracking_link_stats.GetTrackingLinkStats]:
        """Get Tracking Link Stats

        GET /api/{account}/tracking-links/{tracking_link_id}/stats (getTrackingLinkStats)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}/stats",
            {"account": account, "tracking_link_id": tracking_link_id},
            query={
                "date_end": date_end,
                "date_start": date_start,
                "account": account,
            },
            answer=ModelRef("get_tracking_link_stats", "GetTrackingLinkStats"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        end_date: str | int | float | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        pagination: Literal[0, 1] | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        sortby: Literal["claims", "created_date"] | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
        with_deleted: Literal[0, 1] | Unset = UNSET,
    ) -> ListCall[_models.list_tracking_links.ListTrackingLinks, _models.shared.TrackingLink]:
        """List Tracking Links

        GET /api/{account}/tracking-links (listTrackingLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/tracking-links",
            {"account": account},
            query={
                "endDate": end_date,
                "limit": limit,
                "offset": offset,
                "pagination": pagination,
                "sort": sort,
                "sortby": sortby,
                "startDate": start_date,
                "synchronous": synchronous,
                "with_deleted": with_deleted,
            },
            answer=ModelRef("list_tracking_links", "ListTrackingLinks"),
        )

    @_operation
    def list_spenders(
        self,
        account: str | int,
        tracking_link_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        min_spend: float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_tracking_link_spenders.ListTrackingLinkSpenders]:
        """List Tracking Link Spenders

        GET /api/{account}/tracking-links/{tracking_link_id}/spenders (listTrackingLinkSpenders)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}/spenders",
            {"account": account, "tracking_link_id": tracking_link_id},
            query={
                "limit": limit,
                "minSpend": min_spend,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_tracking_link_spenders", "ListTrackingLinkSpenders"),
        )

    @_operation
    def list_subscribers(
        self,
        account: str | int,
        tracking_link_id: str | int,
        *,
        limit: int | str,
        offset: int | str,
    ) -> ReadCall[_models.list_tracking_link_subscribers.ListTrackingLinkSubscribers]:
        """List Tracking Link Subscribers

        GET /api/{account}/tracking-links/{tracking_link_id}/subscribers (listTrackingLinkSubscribers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}/subscribers",
            {"account": account, "tracking_link_id": tracking_link_id},
            query={
                "limit": limit,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_tracking_link_subscribers", "ListTrackingLinkSubscribers"),
        )

    @_operation
    def list_tags(
        self, account: str | int, tracking_link_id: str | int
    ) -> ReadCall[_models.list_tracking_link_tags.ListTrackingLinkTags]:
        """List Tracking Link Tags

        GET /api/{account}/tracking-links/{tracking_link_id}/tags (listTrackingLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/{account}/tracking-links/{tracking_link_id}/tags",
            {"account": account, "tracking_link_id": tracking_link_id},
            answer=ModelRef("list_tracking_link_tags", "ListTrackingLinkTags"),
        )

    @_operation
    def remove_tags(
        self,
        account: str,
        tracking_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.remove_tracking_link_tags.RemoveTrackingLinkTags,
        _models.remove_tracking_link_tags.RemoveTrackingLinkTagsBody,
    ]:
        """Remove Tracking Link Tags

        DELETE /api/{account}/tracking-links/{tracking_link_id}/tags (removeTrackingLinkTags)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/tracking-links/{tracking_link_id}/tags",
            {"account": account, "tracking_link_id": tracking_link_id},
            json=_fields(
                ModelRef("remove_tracking_link_tags", "RemoveTrackingLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("remove_tracking_link_tags", "RemoveTrackingLinkTags"),
        )
