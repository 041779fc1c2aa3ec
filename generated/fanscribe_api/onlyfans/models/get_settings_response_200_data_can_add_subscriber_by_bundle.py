from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_discounts import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts,
    )
    from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_durations import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDurations,
    )


T = TypeVar("T", bound="GetSettingsResponse200DataCanAddSubscriberByBundle")


@_attrs_define
class GetSettingsResponse200DataCanAddSubscriberByBundle:
    """
    Attributes:
        discounts (GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts | Unset):
        durations (GetSettingsResponse200DataCanAddSubscriberByBundleDurations | Unset):
    """

    discounts: GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts | Unset = UNSET
    durations: GetSettingsResponse200DataCanAddSubscriberByBundleDurations | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discounts: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discounts, Unset):
            discounts = self.discounts.to_dict()

        durations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.durations, Unset):
            durations = self.durations.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if discounts is not UNSET:
            field_dict["discounts"] = discounts
        if durations is not UNSET:
            field_dict["durations"] = durations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_discounts import (
            GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts,  # noqa: PLC0415
        )
        from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle_durations import (
            GetSettingsResponse200DataCanAddSubscriberByBundleDurations,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _discounts = d.pop("discounts", UNSET)
        discounts: GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts | Unset
        if isinstance(_discounts, Unset):
            discounts = UNSET
        else:
            discounts = GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts.from_dict(_discounts)

        _durations = d.pop("durations", UNSET)
        durations: GetSettingsResponse200DataCanAddSubscriberByBundleDurations | Unset
        if isinstance(_durations, Unset):
            durations = UNSET
        else:
            durations = GetSettingsResponse200DataCanAddSubscriberByBundleDurations.from_dict(_durations)

        get_settings_response_200_data_can_add_subscriber_by_bundle = cls(
            discounts=discounts,
            durations=durations,
        )

        get_settings_response_200_data_can_add_subscriber_by_bundle.additional_properties = d
        return get_settings_response_200_data_can_add_subscriber_by_bundle

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
