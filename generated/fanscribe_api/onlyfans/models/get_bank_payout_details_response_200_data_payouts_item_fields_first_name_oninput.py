from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput_replace import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninput")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninput:
    """
    Attributes:
        replace (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace | Unset):
    """

    replace: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        replace: dict[str, Any] | Unset = UNSET
        if not isinstance(self.replace, Unset):
            replace = self.replace.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if replace is not UNSET:
            field_dict["replace"] = replace

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput_replace import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _replace = d.pop("replace", UNSET)
        replace: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace | Unset
        if isinstance(_replace, Unset):
            replace = UNSET
        else:
            replace = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace.from_dict(_replace)

        get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput = cls(
            replace=replace,
        )

        get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput

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
