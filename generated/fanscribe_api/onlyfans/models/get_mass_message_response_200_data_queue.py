from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetMassMessageResponse200DataQueue")


@_attrs_define
class GetMassMessageResponse200DataQueue:
    """
    Attributes:
        can_unsend (bool | Unset):
        date (str | Unset):
        giphy_id (str | Unset):
        has_error (bool | Unset):
        id (int | Unset):
        is_canceled (bool | Unset):
        is_free (bool | Unset):
        media_types (str | Unset):
        release_forms (list[Any] | Unset):
        sent_count (int | Unset):
        text (str | Unset):
        text_cropped (str | Unset):
        unsend_seconds (int | Unset):
        viewed_count (int | Unset):
    """

    can_unsend: bool | Unset = UNSET
    date: str | Unset = UNSET
    giphy_id: str | Unset = UNSET
    has_error: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_canceled: bool | Unset = UNSET
    is_free: bool | Unset = UNSET
    media_types: str | Unset = UNSET
    release_forms: list[Any] | Unset = UNSET
    sent_count: int | Unset = UNSET
    text: str | Unset = UNSET
    text_cropped: str | Unset = UNSET
    unsend_seconds: int | Unset = UNSET
    viewed_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_unsend = self.can_unsend

        date = self.date

        giphy_id = self.giphy_id

        has_error = self.has_error

        id = self.id

        is_canceled = self.is_canceled

        is_free = self.is_free

        media_types = self.media_types

        release_forms: list[Any] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = self.release_forms

        sent_count = self.sent_count

        text = self.text

        text_cropped = self.text_cropped

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
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if id is not UNSET:
            field_dict["id"] = id
        if is_canceled is not UNSET:
            field_dict["isCanceled"] = is_canceled
        if is_free is not UNSET:
            field_dict["isFree"] = is_free
        if media_types is not UNSET:
            field_dict["mediaTypes"] = media_types
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if sent_count is not UNSET:
            field_dict["sentCount"] = sent_count
        if text is not UNSET:
            field_dict["text"] = text
        if text_cropped is not UNSET:
            field_dict["textCropped"] = text_cropped
        if unsend_seconds is not UNSET:
            field_dict["unsendSeconds"] = unsend_seconds
        if viewed_count is not UNSET:
            field_dict["viewedCount"] = viewed_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_unsend = d.pop("canUnsend", UNSET)

        date = d.pop("date", UNSET)

        giphy_id = d.pop("giphyId", UNSET)

        has_error = d.pop("hasError", UNSET)

        id = d.pop("id", UNSET)

        is_canceled = d.pop("isCanceled", UNSET)

        is_free = d.pop("isFree", UNSET)

        media_types = d.pop("mediaTypes", UNSET)

        release_forms = cast(list[Any], d.pop("releaseForms", UNSET))

        sent_count = d.pop("sentCount", UNSET)

        text = d.pop("text", UNSET)

        text_cropped = d.pop("textCropped", UNSET)

        unsend_seconds = d.pop("unsendSeconds", UNSET)

        viewed_count = d.pop("viewedCount", UNSET)

        get_mass_message_response_200_data_queue = cls(
            can_unsend=can_unsend,
            date=date,
            giphy_id=giphy_id,
            has_error=has_error,
            id=id,
            is_canceled=is_canceled,
            is_free=is_free,
            media_types=media_types,
            release_forms=release_forms,
            sent_count=sent_count,
            text=text,
            text_cropped=text_cropped,
            unsend_seconds=unsend_seconds,
            viewed_count=viewed_count,
        )

        get_mass_message_response_200_data_queue.additional_properties = d
        return get_mass_message_response_200_data_queue

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
