from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item import (
        GetBankPayoutDetailsResponse200DataPayoutsItem,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200Data")


@_attrs_define
class GetBankPayoutDetailsResponse200Data:
    """
    Attributes:
        is_payout_data_filled (bool | Unset):
        payout_code (str | Unset):
        payouts (list[GetBankPayoutDetailsResponse200DataPayoutsItem] | Unset):
    """

    is_payout_data_filled: bool | Unset = UNSET
    payout_code: str | Unset = UNSET
    payouts: list[GetBankPayoutDetailsResponse200DataPayoutsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_payout_data_filled = self.is_payout_data_filled

        payout_code = self.payout_code

        payouts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.payouts, Unset):
            payouts = []
            for payouts_item_data in self.payouts:
                payouts_item = payouts_item_data.to_dict()
                payouts.append(payouts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_payout_data_filled is not UNSET:
            field_dict["isPayoutDataFilled"] = is_payout_data_filled
        if payout_code is not UNSET:
            field_dict["payoutCode"] = payout_code
        if payouts is not UNSET:
            field_dict["payouts"] = payouts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item import (
            GetBankPayoutDetailsResponse200DataPayoutsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        is_payout_data_filled = d.pop("isPayoutDataFilled", UNSET)

        payout_code = d.pop("payoutCode", UNSET)

        _payouts = d.pop("payouts", UNSET)
        payouts: list[GetBankPayoutDetailsResponse200DataPayoutsItem] | Unset = UNSET
        if _payouts is not UNSET:
            payouts = []
            for payouts_item_data in _payouts:
                payouts_item = GetBankPayoutDetailsResponse200DataPayoutsItem.from_dict(payouts_item_data)

                payouts.append(payouts_item)

        get_bank_payout_details_response_200_data = cls(
            is_payout_data_filled=is_payout_data_filled,
            payout_code=payout_code,
            payouts=payouts,
        )

        get_bank_payout_details_response_200_data.additional_properties = d
        return get_bank_payout_details_response_200_data

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
