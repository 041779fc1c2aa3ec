"""Operations of the tag Free Trial Links."""

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


class FreeTrialLinks(Resource[ModeT]):
    """Operations of the tag Free Trial Links."""

    @_operation
    def add_tags(
        self,
        account: str,
        trial_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.add_free_trial_link_tags.AddFreeTrialLinkTags, _models.add_free_trial_link_tags.AddFreeTrialLinkTagsBody
    ]:
        """Add Free Trial Link Tags

        POST /api/{account}/trial-links/{trial_link_id}/tags (addFreeTrialLinkTags)
        """
        return BodyCall(
            "POST",
            "/api/{account}/trial-links/{trial_link_id}/tags",
            {"account": account, "trial_link_id": trial_link_id},
            json=_fields(
                ModelRef("add_free_trial_link_tags", "AddFreeTrialLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("add_free_trial_link_tags", "AddFreeTrialLinkTags"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        duration: Literal[1, 3, 7, 14, 30, 90, 180, 360],
        offer_expiration: int,
        offer_limit: _models.create_free_trial_link.CreateFreeTrialLinkBodyOfferLimit,
        name: str | None | Unset = UNSET,
        tags: Array[str] | Unset = UNSET,
    ) -> BodyCall[
        _models.create_free_trial_link.CreateFreeTrialLink, _models.create_free_trial_link.CreateFreeTrialLinkBody
    ]:
        """Create Free Trial Link

        POST /api/{account}/trial-links (createFreeTrialLink)
        """
        return BodyCall(
            "POST",
            "/api/{account}/trial-links",
            {"account": account},
            json=_fields(
                ModelRef("create_free_trial_link", "CreateFreeTrialLinkBody"),
                duration=duration,
                offer_expiration=offer_expiration,
                offer_limit=offer_limit,
                name=name,
                tags=tags,
            ),
            answer=ModelRef("create_free_trial_link", "CreateFreeTrialLink"),
        )

    @_operation
    def delete(self, account: str | int, trial_link_id: str | int) -> Call[_models.shared.Success]:
        """Delete Free Trial Link

        DELETE /api/{account}/trial-links/{trial_link_id} (deleteFreeTrialLink)
        """
        return Call(
            "DELETE",
            "/api/{account}/trial-links/{trial_link_id}",
            {"account": account, "trial_link_id": trial_link_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(
        self, account: str | int, trial_link_id: str | int
    ) -> ReadCall[_models.get_free_trial_link.GetFreeTrialLink]:
        """Get Free Trial Link

        GET /api/{account}/trial-links/{trial_link_id} (getFreeTrialLink)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}",
            {"account": account, "trial_link_id": trial_link_id},
            answer=ModelRef("get_free_trial_link", "GetFreeTrialLink"),
        )

    @_operation
    def get_cohort_arps(
        self,
        account: str | int,
        trial_link_id: str | int,
        *,
        acquisition_end: str | int | float | Unset = UNSET,
        acquisition_start: str | int | float | Unset = UNSET,
        revenue_basis: Literal["gross", "net"] | Unset = UNSET,
    ) -> ReadCall[Any]:
        """Get Free Trial Link Cohort ARPS

        GET /api/{account}/trial-links/{trial_link_id}/cohort-arps (getFreeTrialLinkCohortARPS)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}/cohort-arps",
            {"account": account, "trial_link_id": trial_link_id},
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
        trial_link_id: str | int,
        *,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_free_trial_link_stats.GetFreeTrialLinkStats]:
        """Get Free Trial Link Stats

        GET /api/{account}/trial-links/{trial_link_id}/stats (getFreeTrialLinkStats)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}/stats",
            {"account": account, "trial_link_id": trial_link_id},
            query={
                "date_end": date_end,
                "date_start": date_start,
                "account": account,
            },
            answer=ModelRef("get_free_trial_link_stats", "GetFreeTrialLinkStats"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        end_date: str | int | float | None | Unset = UNSET,
        field: Literal["claims_count", "create_date", "expire_date", "subscribe_counts", "subscribe_days"]
        | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
        synchronous: bool | Unset = UNSET,
    ) -> ListCall[_models.list_free_trial_links.ListFreeTrialLinks, _models.shared.FreeTrialLink]:
        """List Free Trial Links

        GET /api/{account}/trial-links (listFreeTrialLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/trial-links",
            {"account": account},
            query={
                "endDate": end_date,
                "field": field,
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "startDate": start_date,
                "synchronous": synchronous,
            },
            answer=ModelRef("list_free_trial_links", "ListFreeTrialLinks"),
        )

    @_operation
    def list_spenders(
        self,
        account: str | int,
        trial_link_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        min_spend: float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_free_trial_link_spenders.ListFreeTrialLinkSpenders]:
        """List Free Trial Link Spenders

        GET /api/{account}/trial-links/{trial_link_id}/spenders (listFreeTrialLinkSpenders)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}/spenders",
            {"account": account, "trial_link_id": trial_link_id},
            query={
                "limit": limit,
                "minSpend": min_spend,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_free_trial_link_spenders", "ListFreeTrialLinkSpenders"),
        )

    @_operation
    def list_subscribers(
        self,
        account: str | int,
        trial_link_id: str | int,
        *,
        limit: int | str,
        offset: int | str,
    ) -> ReadCall[_models.list_free_trial_link_subscribers.ListFreeTrialLinkSubscribers]:
        """List Free Trial Link Subscribers

        GET /api/{account}/trial-links/{trial_link_id}/subscribers (listFreeTrialLinkSubscribers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}/subscribers",
            {"account": account, "trial_link_id": trial_link_id},
            query={
                "limit": limit,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_free_trial_link_subscribers", "ListFreeTrialLinkSubscribers"),
        )

    @_operation
    def list_tags(
        self, account: str | int, trial_link_id: str | int
    ) -> ReadCall[_models.list_free_trial_link_tags.ListFreeTrialLinkTags]:
        """List Free Trial Link Tags

        GET /api/{account}/trial-links/{trial_link_id}/tags (listFreeTrialLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/{account}/trial-links/{trial_link_id}/tags",
            {"account": account, "trial_link_id": trial_link_id},
            answer=ModelRef("list_free_trial_link_tags", "ListFreeTrialLinkTags"),
        )

    @_operation
    def remove_tags(
        self,
        account: str,
        trial_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.remove_free_trial_link_tags.RemoveFreeTrialLinkTags,
        _models.remove_free_trial_link_tags.RemoveFreeTrialLinkTagsBody,
    ]:
        """Remove Free Trial Link Tags

        DELETE /api/{account}/trial-links/{trial_link_id}/tags (removeFreeTrialLinkTags)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/trial-links/{trial_link_id}/tags",
            {"account": account, "trial_link_id": trial_link_id},
            json=_fields(
                ModelRef("remove_free_trial_link_tags", "RemoveFreeTrialLinkTagsBody"),
                account=account,
                tags=tags,
            ),
            answer=ModelRef("remove_free_trial_link_tags", "RemoveFreeTrialLinkTags"),
        )
