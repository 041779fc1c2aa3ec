from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_mass_message_overview_response_200_data_items_item_media_item import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItem,
    )


T = TypeVar("T", bound="GetMassMessageOverviewResponse200DataItemsItem")


@_attrs_define
class GetMassMessageOverviewResponse200DataItemsItem:
    """
    Attributes:
        can_unsend (bool | Unset):
        date (str | Unset):
        giphy_id (str | Unset):
        id (int | Unset):
        is_canceled (bool | Unset):
        is_free (bool | Unset):
        is_media_ready (bool | Unset):
        is_reported_by_me (bool | Unset):
        is_tip (bool | Unset):
        media (list[GetMassMessageOverviewResponse200DataItemsItemMediaItem] | Unset):
        media_count (int | Unset):
        previews (list[Any] | Unset):
        raw_text (str | Unset):
        response_type (str | Unset):
        sent_count (int | Unset):
        template (str | Unset):
        text (str | Unset):
        unsend_seconds (int | Unset):
        viewed_count (int | Unset):
    """

    can_unsend: bool | Unset = UNSET
    date: str | Unset = UNSET
    giphy_id: str | Unset = UNSET
    id: int | Unset = UNSET
    is_canceled: bool | Unset = UNSET
    is_free: bool | Unset = UNSET
    is_media_ready: bool | Unset = UNSET
    is_reported_by_me: bool | Unset = UNSET
    is_tip: bool | Unset = UNSET
    media: list[GetMassMessageOverviewResponse200DataItemsItemMediaItem] | Unset = UNSET
    media_count: int | Unset = UNSET
    previews: list[Any] | Unset = UNSET
    raw_text: str | Unset = UNSET
    response_type: str | Unset = UNSET
    sent_count: int | Unset = UNSET
    template: str | Unset = UNSET
    text: str | Unset = UNSET
    unsend_seconds: int | Unset = UNSET
    viewed_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        raw_text = self.raw_text

        response_type = self.response_type

        sent_count = self.sent_count

        template = self.template

        text = self.text

        unsend_seconds = self.unsend_seconds

        viewed_count = self.viewed_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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
        if raw_text is not UNSET:
            field_dict["rawText"] = raw_text
        if response_type is not UNSET:
            field_dict["responseType"] = response_type
        if sent_count is not UNSET:
            field_dict["sentCount"] = sent_count
        if template is not UNSET:
            field_dict["template"] = template
        if text is not UNSET:
            field_dict["text"] = text
        if unsend_seconds is not UNSET:
            field_dict["unsendSeconds"] = unsend_seconds
        if viewed_count is not UNSET:
            field_dict["viewedCount"] = viewed_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_mass_message_overview_response_200_data_items_item_media_item import (
            GetMassMessageOverviewResponse200DataItemsItemMediaItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
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
        media: list[GetMassMessageOverviewResponse200DataItemsItemMediaItem] | Unset = UNSET
        if _media is not UNSET:
            media = []
            for media_item_data in _media:
                media_item = GetMassMessageOverviewResponse200DataItemsItemMediaItem.from_dict(media_item_data)

                media.append(media_item)

        media_count = d.pop("mediaCount", UNSET)

        previews = cast(list[Any], d.pop("previews", UNSET))

        raw_text = d.pop("rawText", UNSET)

        response_type = d.pop("responseType", UNSET)

        sent_count = d.pop("sentCount", UNSET)

        template = d.pop("template", UNSET)

        text = d.pop("text", UNSET)

        unsend_seconds = d.pop("unsendSeconds", UNSET)

        viewed_count = d.pop("viewedCount", UNSET)

        get_mass_message_overview_response_200_data_items_item = cls(
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
            raw_text=raw_text,
            response_type=response_type,
            sent_count=sent_count,
            template=template,
            text=text,
            unsend_seconds=unsend_seconds,
            viewed_count=viewed_count,
        )

        get_mass_message_overview_response_200_data_items_item.additional_properties = d
        return get_mass_message_overview_response_200_data_items_item

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
