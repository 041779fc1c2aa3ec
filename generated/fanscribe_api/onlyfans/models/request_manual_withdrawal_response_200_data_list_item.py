from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestManualWithdrawalResponse200DataListItem")


@_attrs_define
class RequestManualWithdrawalResponse200DataListItem:
    """
    Attributes:
        reject_reason (str | Unset):
        state (str | Unset):
    """

    reject_reason: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reject_reason = self.reject_reason

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reject_reason is not UNSET:
            field_dict["rejectReason"] = reject_reason
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reject_reason = d.pop("rejectReason", UNSET)

        state = d.pop("state", UNSET)

        request_manual_withdrawal_response_200_data_list_item = cls(
            reject_reason=reject_reason,
            state=state,
        )

        request_manual_withdrawal_response_200_data_list_item.additional_properties = d
        return request_manual_withdrawal_response_200_data_list_item

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
