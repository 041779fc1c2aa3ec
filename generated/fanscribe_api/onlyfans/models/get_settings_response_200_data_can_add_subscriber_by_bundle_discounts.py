from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts")


@_attrs_define
class GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts:
    """
    Attributes:
        field_0 (str | Unset):
        field_10 (str | Unset):
        field_15 (str | Unset):
        field_20 (str | Unset):
        field_25 (str | Unset):
        field_30 (str | Unset):
        field_35 (str | Unset):
        field_40 (str | Unset):
        field_45 (str | Unset):
        field_5 (str | Unset):
        field_50 (str | Unset):
    """

    field_0: str | Unset = UNSET
    field_10: str | Unset = UNSET
    field_15: str | Unset = UNSET
    field_20: str | Unset = UNSET
    field_25: str | Unset = UNSET
    field_30: str | Unset = UNSET
    field_35: str | Unset = UNSET
    field_40: str | Unset = UNSET
    field_45: str | Unset = UNSET
    field_5: str | Unset = UNSET
    field_50: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_0 = self.field_0

        field_10 = self.field_10

        field_15 = self.field_15

        field_20 = self.field_20

        field_25 = self.field_25

        field_30 = self.field_30

        field_35 = self.field_35

        field_40 = self.field_40

        field_45 = self.field_45

        field_5 = self.field_5

        field_50 = self.field_50

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_0 is not UNSET:
            field_dict["0"] = field_0
        if field_10 is not UNSET:
            field_dict["10"] = field_10
        if field_15 is not UNSET:
            field_dict["15"] = field_15
        if field_20 is not UNSET:
            field_dict["20"] = field_20
        if field_25 is not UNSET:
            field_dict["25"] = field_25
        if field_30 is not UNSET:
            field_dict["30"] = field_30
        if field_35 is not UNSET:
            field_dict["35"] = field_35
        if field_40 is not UNSET:
            field_dict["40"] = field_40
        if field_45 is not UNSET:
            field_dict["45"] = field_45
        if field_5 is not UNSET:
            field_dict["5"] = field_5
        if field_50 is not UNSET:
            field_dict["50"] = field_50

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_0 = d.pop("0", UNSET)

        field_10 = d.pop("10", UNSET)

        field_15 = d.pop("15", UNSET)

        field_20 = d.pop("20", UNSET)

        field_25 = d.pop("25", UNSET)

        field_30 = d.pop("30", UNSET)

        field_35 = d.pop("35", UNSET)

        field_40 = d.pop("40", UNSET)

        field_45 = d.pop("45", UNSET)

        field_5 = d.pop("5", UNSET)

        field_50 = d.pop("50", UNSET)

        get_settings_response_200_data_can_add_subscriber_by_bundle_discounts = cls(
            field_0=field_0,
            field_10=field_10,
            field_15=field_15,
            field_20=field_20,
            field_25=field_25,
            field_30=field_30,
            field_35=field_35,
            field_40=field_40,
            field_45=field_45,
            field_5=field_5,
            field_50=field_50,
        )

        get_settings_response_200_data_can_add_subscriber_by_bundle_discounts.additional_properties = d
        return get_settings_response_200_data_can_add_subscriber_by_bundle_discounts

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
