from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateWelcomeMessageResponse200DataMediaItemVideoSources")


@_attrs_define
class UpdateWelcomeMessageResponse200DataMediaItemVideoSources:
    """
    Attributes:
        field_240 (str | Unset):
        field_720 (str | Unset):
    """

    field_240: str | Unset = UNSET
    field_720: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_240 = self.field_240

        field_720 = self.field_720

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_240 is not UNSET:
            field_dict["240"] = field_240
        if field_720 is not UNSET:
            field_dict["720"] = field_720

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_240 = d.pop("240", UNSET)

        field_720 = d.pop("720", UNSET)

        update_welcome_message_response_200_data_media_item_video_sources = cls(
            field_240=field_240,
            field_720=field_720,
        )

        update_welcome_message_response_200_data_media_item_video_sources.additional_properties = d
        return update_welcome_message_response_200_data_media_item_video_sources

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
