"""Operations of the tag Smart Links."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
    read_any as _read_any,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class SmartLinks(Resource[ModeT]):
    """Operations of the tag Smart Links."""

    @_operation
    def add_tags(
        self,
        smart_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[_models.add_smart_link_tags.AddSmartLinkTags, _models.add_smart_link_tags.AddSmartLinkTagsBody]:
        """Add Smart Link Tags

        POST /api/smart-links/{smart_link_id}/tags (addSmartLinkTags)
        """
        return BodyCall(
            "POST",
            "/api/smart-links/{smart_link_id}/tags",
            {"smart_link_id": smart_link_id},
            json=_fields(
                ModelRef("add_smart_link_tags", "AddSmartLinkTagsBody"),
                tags=tags,
            ),
            answer=ModelRef("add_smart_link_tags", "AddSmartLinkTags"),
        )

    @_operation
    def create(
        self,
        *,
        account_id: str,
        link_type: Literal["free_trial", "tracking_link"],
        name: str,
        free_trial_days: int | Unset = UNSET,
    ) -> BodyCall[_models.create_smart_link.CreateSmartLink, _models.create_smart_link.CreateSmartLinkBody]:
        """Create Smart Link

        POST /api/smart-links (createSmartLink)
        """
        return BodyCall(
            "POST",
            "/api/smart-links",
            json=_fields(
                ModelRef("create_smart_link", "CreateSmartLinkBody"),
                account_id=account_id,
                link_type=link_type,
                name=name,
                free_trial_days=free_trial_days,
            ),
            answer=ModelRef("create_smart_link", "CreateSmartLink"),
        )

    @_operation
    def create_pixel(self, smart_link_id: str | int) -> Call[_models.create_smart_link_pixel.CreateSmartLinkPixel]:
        """Create Smart Link Pixel

        POST /api/smart-links/{smart_link_id}/pixels (createSmartLinkPixel)
        """
        return Call(
            "POST",
            "/api/smart-links/{smart_link_id}/pixels",
            {"smart_link_id": smart_link_id},
            answer=ModelRef("create_smart_link_pixel", "CreateSmartLinkPixel"),
        )

    @_operation
    def delete(self, smart_link_id: str | int) -> Call[_models.shared.Success]:
        """Delete Smart Link

        DELETE /api/smart-links/{smart_link_id} (deleteSmartLink)
        """
        return Call(
            "DELETE",
            "/api/smart-links/{smart_link_id}",
            {"smart_link_id": smart_link_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def disconnect_pixel(
        self, smart_link_id: str | int, pixel_id: str | int
    ) -> Call[_models.disconnect_smart_link_pixel.DisconnectSmartLinkPixel]:
        """Disconnect Smart Link Pixel

        DELETE /api/smart-links/{smart_link_id}/pixels/{pixel_id} (disconnectSmartLinkPixel)
        """
        return Call(
            "DELETE",
            "/api/smart-links/{smart_link_id}/pixels/{pixel_id}",
            {"smart_link_id": smart_link_id, "pixel_id": pixel_id},
            answer=ModelRef("disconnect_smart_link_pixel", "DisconnectSmartLinkPixel"),
        )

    @_operation
    def get(self, smart_link_id: str | int) -> ReadCall[_models.get_smart_link.GetSmartLink]:
        """Get Smart Link

        GET /api/smart-links/{smart_link_id} (getSmartLink)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}",
            {"smart_link_id": smart_link_id},
            answer=ModelRef("get_smart_link", "GetSmartLink"),
        )

    @_operation
    def get_cohort_arps(
        self,
        smart_link_id: str | int,
        *,
        acquisition_end: str | int | float | Unset = UNSET,
        acquisition_start: str | int | float | Unset = UNSET,
        revenue_basis: Literal["gross", "net"] | Unset = UNSET,
    ) -> ReadCall[Any]:
        """Get Smart Link Cohort ARPS

        GET /api/smart-links/{smart_link_id}/cohort-arps (getSmartLinkCohortARPS)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/cohort-arps",
            {"smart_link_id": smart_link_id},
            query={
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
            },
            accept="application/json, */*",
            answer=_read_any,
        )

    @_operation
    def get_stats(
        self,
        smart_link_id: str | int,
        *,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_smart_link_stats.GetSmartLinkStats]:
        """Get Smart Link Stats

        GET /api/smart-links/{smart_link_id}/stats (getSmartLinkStats)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/stats",
            {"smart_link_id": smart_link_id},
            query={
                "date_end": date_end,
                "date_start": date_start,
            },
            answer=ModelRef("get_smart_link_stats", "GetSmartLinkStats"),
        )

    @_operation
    def list(
        self,
        *,
        account_ids: str | int | float | None | Unset = UNSET,
        filter_tags: Array[str | int | float] | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        name: str | int | float | None | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        pixel_ids: str | int | float | None | Unset = UNSET,
    ) -> ReadCall[_models.list_smart_links.ListSmartLinks]:
        """List Smart Links

        GET /api/smart-links (listSmartLinks)
        """
        return ReadCall(
            "GET",
            "/api/smart-links",
            query={
                "account_ids": account_ids,
                "filter[tags]": filter_tags,
                "limit": limit,
                "name": name,
                "offset": offset,
                "pixel_ids": pixel_ids,
            },
            answer=ModelRef("list_smart_links", "ListSmartLinks"),
        )

    @_operation
    def list_clicks(
        self,
        smart_link_id: str | int,
        *,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_smart_link_clicks.ListSmartLinkClicks]:
        """List Smart Link Clicks

        GET /api/smart-links/{smart_link_id}/clicks (listSmartLinkClicks)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/clicks",
            {"smart_link_id": smart_link_id},
            query={
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_smart_link_clicks", "ListSmartLinkClicks"),
        )

    @_operation
    def list_conversions(
        self,
        smart_link_id: str | int,
        *,
        conversion_type: Literal[
            "fan_sent_1_message", "fan_sent_3_messages", "message_received", "new_subscriber", "new_transaction"
        ]
        | Unset = UNSET,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        onlyfans_user_id: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_smart_link_conversions.ListSmartLinkConversions]:
        """List Smart Link Conversions

        GET /api/smart-links/{smart_link_id}/conversions (listSmartLinkConversions)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/conversions",
            {"smart_link_id": smart_link_id},
            query={
                "conversion_type": conversion_type,
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
                "onlyfans_user_id": onlyfans_user_id,
            },
            answer=ModelRef("list_smart_link_conversions", "ListSmartLinkConversions"),
        )

    @_operation
    def list_fans(
        self,
        smart_link_id: str | int,
        *,
        has_messages: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        min_messages_sent_by_fan: int | Unset = UNSET,
        min_revenue_net: float | Unset = UNSET,
        min_tips_net: float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        previously_subscribed: bool | Unset = UNSET,
        sort: Literal[
            "-converted_at",
            "-messages_sent_by_fan",
            "-revenue_net",
            "-tips_net",
            "converted_at",
            "messages_sent_by_fan",
            "revenue_net",
            "tips_net",
        ]
        | Unset = UNSET,
        subscribed_using_promo: bool | Unset = UNSET,
    ) -> ReadCall[_models.list_smart_link_fans.ListSmartLinkFans]:
        """List Smart Link Fans

        GET /api/smart-links/{smart_link_id}/fans (listSmartLinkFans)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/fans",
            {"smart_link_id": smart_link_id},
            query={
                "has_messages": has_messages,
                "limit": limit,
                "min_messages_sent_by_fan": min_messages_sent_by_fan,
                "min_revenue_net": min_revenue_net,
                "min_tips_net": min_tips_net,
                "offset": offset,
                "previously_subscribed": previously_subscribed,
                "sort": sort,
                "subscribed_using_promo": subscribed_using_promo,
            },
            answer=ModelRef("list_smart_link_fans", "ListSmartLinkFans"),
        )

    @_operation
    def list_pixels(self, smart_link_id: str | int) -> ReadCall[_models.list_smart_link_pixels.ListSmartLinkPixels]:
        """List Smart Link Pixels

        GET /api/smart-links/{smart_link_id}/pixels (listSmartLinkPixels)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/pixels",
            {"smart_link_id": smart_link_id},
            answer=ModelRef("list_smart_link_pixels", "ListSmartLinkPixels"),
        )

    @_operation
    def list_spenders(
        self,
        smart_link_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        min_spend: float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_smart_link_spenders.ListSmartLinkSpenders]:
        """List Smart Link Spenders

        GET /api/smart-links/{smart_link_id}/spenders (listSmartLinkSpenders)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/spenders",
            {"smart_link_id": smart_link_id},
            query={
                "limit": limit,
                "minSpend": min_spend,
                "offset": offset,
            },
            answer=ModelRef("list_smart_link_spenders", "ListSmartLinkSpenders"),
        )

    @_operation
    def list_tags(self, smart_link_id: str | int) -> ReadCall[_models.list_smart_link_tags.ListSmartLinkTags]:
        """List Smart Link Tags

        GET /api/smart-links/{smart_link_id}/tags (listSmartLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/smart-links/{smart_link_id}/tags",
            {"smart_link_id": smart_link_id},
            answer=ModelRef("list_smart_link_tags", "ListSmartLinkTags"),
        )

    @_operation
    def remove_tags(
        self,
        smart_link_id: str | int,
        *,
        tags: Array[str],
    ) -> BodyCall[
        _models.remove_smart_link_tags.RemoveSmartLinkTags, _models.remove_smart_link_tags.RemoveSmartLinkTagsBody
    ]:
        """Remove Smart Link Tags

        DELETE /api/smart-links/{smart_link_id}/tags (removeSmartLinkTags)
        """
        return BodyCall(
            "DELETE",
            "/api/smart-links/{smart_link_id}/tags",
            {"smart_link_id": smart_link_id},
            json=_fields(
                ModelRef("remove_smart_link_tags", "RemoveSmartLinkTagsBody"),
                tags=tags,
            ),
            answer=ModelRef("remove_smart_link_tags", "RemoveSmartLinkTags"),
        )

    @_operation
    def send_pixel_test_event(
        self, smart_link_id: str | int, pixel_id: str | int
    ) -> Call[_models.send_smart_link_pixel_test_event.SendSmartLinkPixelTestEvent]:
        """Send Smart Link Pixel Test Event

        POST /api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event (sendSmartLinkPixelTestEvent)
        """
        return Call(
            "POST",
            "/api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event",
            {"smart_link_id": smart_link_id, "pixel_id": pixel_id},
            answer=ModelRef("send_smart_link_pixel_test_event", "SendSmartLinkPixelTestEvent"),
        )

    @_operation
    def update_pixel(
        self, smart_link_id: str | int, pixel_id: str | int
    ) -> Call[_models.update_smart_link_pixel.UpdateSmartLinkPixel]:
        """Update Smart Link Pixel

        PATCH /api/smart-links/{smart_link_id}/pixels/{pixel_id} (updateSmartLinkPixel)
        """
        return Call(
            "PATCH",
            "/api/smart-links/{smart_link_id}/pixels/{pixel_id}",
            {"smart_link_id": smart_link_id, "pixel_id": pixel_id},
            answer=ModelRef("update_smart_link_pixel", "UpdateSmartLinkPixel"),
        )
