from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEligibilityResponse200Data")


@_attrs_define
class GetEligibilityResponse200Data:
    """
    Attributes:
        can_receive_manual_payout (bool | Unset):
        is_verified_reason (bool | Unset):
        need_update_banking (bool | Unset):
    """

    can_receive_manual_payout: bool | Unset = UNSET
    is_verified_reason: bool | Unset = UNSET
    need_update_banking: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_receive_manual_payout = self.can_receive_manual_payout

        is_verified_reason = self.is_verified_reason

        need_update_banking = self.need_update_banking

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_receive_manual_payout is not UNSET:
            field_dict["canReceiveManualPayout"] = can_receive_manual_payout
        if is_verified_reason is not UNSET:
            field_dict["isVerifiedReason"] = is_verified_reason
        if need_update_banking is not UNSET:
            field_dict["needUpdateBanking"] = need_update_banking

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_receive_manual_payout = d.pop("canReceiveManualPayout", UNSET)

        is_verified_reason = d.pop("isVerifiedReason", UNSET)

        need_update_banking = d.pop("needUpdateBanking", UNSET)

        get_eligibility_response_200_data = cls(
            can_receive_manual_payout=can_receive_manual_payout,
            is_verified_reason=is_verified_reason,
            need_update_banking=need_update_banking,
        )

        get_eligibility_response_200_data.additional_properties = d
        return get_eligibility_response_200_data

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
