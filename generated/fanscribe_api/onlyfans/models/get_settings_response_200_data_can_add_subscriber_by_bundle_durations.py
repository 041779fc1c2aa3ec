from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetSettingsResponse200DataCanAddSubscriberByBundleDurations")


@_attrs_define
class GetSettingsResponse200DataCanAddSubscriberByBundleDurations:
    """
    Attributes:
        field_12 (str | Unset):
        field_3 (str | Unset):
        field_6 (str | Unset):
    """

    field_12: str | Unset = UNSET
    field_3: str | Unset = UNSET
    field_6: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_12 = self.field_12

        field_3 = self.field_3

        field_6 = self.field_6

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_12 is not UNSET:
            field_dict["12"] = field_12
        if field_3 is not UNSET:
            field_dict["3"] = field_3
        if field_6 is not UNSET:
            field_dict["6"] = field_6

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_12 = d.pop("12", UNSET)

        field_3 = d.pop("3", UNSET)

        field_6 = d.pop("6", UNSET)

        get_settings_response_200_data_can_add_subscriber_by_bundle_durations = cls(
            field_12=field_12,
            field_3=field_3,
            field_6=field_6,
        )

        get_settings_response_200_data_can_add_subscriber_by_bundle_durations.additional_properties = d
        return get_settings_response_200_data_can_add_subscriber_by_bundle_durations

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
