from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetDac7FormDetailsResponse200MetaRateLimits")


@_attrs_define
class GetDac7FormDetailsResponse200MetaRateLimits:
    """
    Attributes:
        limit_day (int | Unset):
        limit_minute (int | Unset):
        remaining_day (int | Unset):
        remaining_minute (int | Unset):
    """

    limit_day: int | Unset = UNSET
    limit_minute: int | Unset = UNSET
    remaining_day: int | Unset = UNSET
    remaining_minute: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        limit_day = self.limit_day

        limit_minute = self.limit_minute

        remaining_day = self.remaining_day

        remaining_minute = self.remaining_minute

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if limit_day is not UNSET:
            field_dict["limit_day"] = limit_day
        if limit_minute is not UNSET:
            field_dict["limit_minute"] = limit_minute
        if remaining_day is not UNSET:
            field_dict["remaining_day"] = remaining_day
        if remaining_minute is not UNSET:
            field_dict["remaining_minute"] = remaining_minute

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        limit_day = d.pop("limit_day", UNSET)

        limit_minute = d.pop("limit_minute", UNSET)

        remaining_day = d.pop("remaining_day", UNSET)

        remaining_minute = d.pop("remaining_minute", UNSET)

        get_dac_7_form_details_response_200_meta_rate_limits = cls(
            limit_day=limit_day,
            limit_minute=limit_minute,
            remaining_day=remaining_day,
            remaining_minute=remaining_minute,
        )

        get_dac_7_form_details_response_200_meta_rate_limits.additional_properties = d
        return get_dac_7_form_details_response_200_meta_rate_limits

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
