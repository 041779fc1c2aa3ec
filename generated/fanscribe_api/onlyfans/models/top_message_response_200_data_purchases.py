from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases_media_item import TopMessageResponse200DataPurchasesMediaItem
    from ..models.top_message_response_200_data_purchases_relationships import (
        TopMessageResponse200DataPurchasesRelationships,
    )


T = TypeVar("T", bound="TopMessageResponse200DataPurchases")


@_attrs_define
class TopMessageResponse200DataPurchases:
    """
    Attributes:
        can_send_message_to_buyers (bool | Unset):
        can_unsend (bool | Unset):
        date (str | Unset):
        giphy_id (str | Unset):
        id (int | Unset):
        is_canceled (bool | Unset):
        is_free (bool | Unset):
        is_media_ready (bool | Unset):
        is_reported_by_me (bool | Unset):
        is_tip (bool | Unset):
        media (list[TopMessageResponse200DataPurchasesMediaItem] | Unset):
        media_count (int | Unset):
        previews (list[Any] | Unset):
        price (str | Unset):
        purchased_count (int | Unset):
        raw_text (str | Unset):
        relationships (TopMessageResponse200DataPurchasesRelationships | Unset):
        response_type (str | Unset):
        sent_count (int | Unset):
        template (str | Unset):
        text (str | Unset):
        total_revenue_generated (str | Unset):
        unsend_seconds (int | Unset):
        viewed_count (int | Unset):
    """

    can_send_message_to_buyers: bool | Unset = UNSET
    can_unsend: bool | Unset = UNSET
    date: str | Unset = UNSET
    giphy_id: str | Unset = UNSET
    id: int | Unset = UNSET
    is_canceled: bool | Unset = UNSET
    is_free: bool | Unset = UNSET
    is_media_ready: bool | Unset = UNSET
    is_reported_by_me: bool | Unset = UNSET
    is_tip: bool | Unset = UNSET
    media: list[TopMessageResponse200DataPurchasesMediaItem] | Unset = UNSET
    media_count: int | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    price: str | Unset = UNSET
    purchased_count: int | Unset = UNSET
    raw_text: str | Unset = UNSET
    relationships: TopMessageResponse200DataPurchasesRelationships | Unset = UNSET
    response_type: str | Unset = UNSET
    sent_count: int | Unset = UNSET
    template: str | Unset = UNSET
    text: str | Unset = UNSET
    total_revenue_generated: str | Unset = UNSET
    unsend_seconds: int | Unset = UNSET
    viewed_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_send_message_to_buyers = self.can_send_message_to_buyers

        can_unsend = self.can_unsend

        date = self.date

        giphy_id = self.giphy_id

        id = self.id

        is_canceled = self.is_canceled

        is_free = self.is_free

        is_media_ready = self.is_media_ready

        is_reported_by_me = self.is_reported_by_me

        is_tip = self.is_tip

        media: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = []
            for media_item_data in self.media:
                media_item = media_item_data.to_dict()
                media.append(media_item)

        media_count = self.media_count

        previews: list[Any] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = self.previews

        price = self.price

        purchased_count = self.purchased_count

        raw_text = self.raw_text

        relationships: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationships, Unset):
            relationships = self.relationships.to_dict()

        response_type = self.response_type

        sent_count = self.sent_count

        template = self.template

        text = self.text

        total_revenue_generated = self.total_revenue_generated

        unsend_seconds = self.unsend_seconds

        viewed_count = self.viewed_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_send_message_to_buyers is not UNSET:
            field_dict["canSendMessageToBuyers"] = can_send_message_to_buyers
        if can_unsend is not UNSET:
            field_dict["canUnsend"] = can_unsend
        if date is not UNSET:
            field_dict["date"] = date
        if giphy_id is not UNSET:
            field_dict["giphyId"] = giphy_id
        if id is not UNSET:
            field_dict["id"] = id
        if is_canceled is not UNSET:
            field_dict["isCanceled"] = is_canceled
        if is_free is not UNSET:
            field_dict["isFree"] = is_free
        if is_media_ready is not UNSET:
            field_dict["isMediaReady"] = is_media_ready
        if is_reported_by_me is not UNSET:
            field_dict["isReportedByMe"] = is_reported_by_me
        if is_tip is not UNSET:
            field_dict["isTip"] = is_tip
        if media is not UNSET:
            field_dict["media"] = media
        if media_count is not UNSET:
            field_dict["mediaCount"] = media_count
        if previews is not UNSET:
            field_dict["previews"] = previews
        if price is not UNSET:
            field_dict["price"] = price
        if purchased_count is not UNSET:
            field_dict["purchasedCount"] = purchased_count
        if raw_text is not UNSET:
            field_dict["rawText"] = raw_text
        if relationships is not UNSET:
            field_dict["relationships"] = relationships
        if response_type is not UNSET:
            field_dict["responseType"] = response_type
        if sent_count is not UNSET:
            field_dict["sentCount"] = sent_count
        if template is not UNSET:
            field_dict["template"] = template
        if text is not UNSET:
            field_dict["text"] = text
        if total_revenue_generated is not UNSET:
            field_dict["totalRevenueGenerated"] = total_revenue_generated
        if unsend_seconds is not UNSET:
            field_dict["unsendSeconds"] = unsend_seconds
        if viewed_count is not UNSET:
            field_dict["viewedCount"] = viewed_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.top_message_response_200_data_purchases_media_item import (
            TopMessageResponse200DataPurchasesMediaItem,  # noqa: PLC0415
        )
        from ..models.top_message_response_200_data_purchases_relationships import (
            TopMessageResponse200DataPurchasesRelationships,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_send_message_to_buyers = d.pop("canSendMessageToBuyers", UNSET)

        can_unsend = d.pop("canUnsend", UNSET)

        date = d.pop("date", UNSET)

        giphy_id = d.pop("giphyId", UNSET)

        id = d.pop("id", UNSET)

        is_canceled = d.pop("isCanceled", UNSET)

        is_free = d.pop("isFree", UNSET)

        is_media_ready = d.pop("isMediaReady", UNSET)

        is_reported_by_me = d.pop("isReportedByMe", UNSET)

        is_tip = d.pop("isTip", UNSET)

        _media = d.pop("media", UNSET)
        media: list[TopMessageResponse200DataPurchasesMediaItem] | Unset = UNSET
        if _media is not UNSET:
            media = []
            for media_item_data in _media:
                media_item = TopMessageResponse200DataPurchasesMediaItem.from_dict(media_item_data)

                media.append(media_item)

        media_count = d.pop("mediaCount", UNSET)

        previews = cast(list[Any], d.pop("previews", UNSET))

        price = d.pop("price", UNSET)

        purchased_count = d.pop("purchasedCount", UNSET)

        raw_text = d.pop("rawText", UNSET)

        _relationships = d.pop("relationships", UNSET)
        relationships: TopMessageResponse200DataPurchasesRelationships | Unset
        if isinstance(_relationships, Unset):
            relationships = UNSET
        else:
            relationships = TopMessageResponse200DataPurchasesRelationships.from_dict(_relationships)

        response_type = d.pop("responseType", UNSET)

        sent_count = d.pop("sentCount", UNSET)

        template = d.pop("template", UNSET)

        text = d.pop("text", UNSET)

        total_revenue_generated = d.pop("totalRevenueGenerated", UNSET)

        unsend_seconds = d.pop("unsendSeconds", UNSET)

        viewed_count = d.pop("viewedCount", UNSET)

        top_message_response_200_data_purchases = cls(
            can_send_message_to_buyers=can_send_message_to_buyers,
            can_unsend=can_unsend,
            date=date,
            giphy_id=giphy_id,
            id=id,
            is_canceled=is_canceled,
            is_free=is_free,
            is_media_ready=is_media_ready,
            is_reported_by_me=is_reported_by_me,
            is_tip=is_tip,
            media=media,
            media_count=media_count,
            previews=previews,
            price=price,
            purchased_count=purchased_count,
            raw_text=raw_text,
            relationships=relationships,
            response_type=response_type,
            sent_count=sent_count,
            template=template,
            text=text,
            total_revenue_generated=total_revenue_generated,
            unsend_seconds=unsend_seconds,
            viewed_count=viewed_count,
        )

        top_message_response_200_data_purchases.additional_properties = d
        return top_message_response_200_data_purchases

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
