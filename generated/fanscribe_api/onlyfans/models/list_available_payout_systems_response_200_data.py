from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_available_payout_systems_response_200_data_payouts_item import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItem,
    )


T = TypeVar("T", bound="ListAvailablePayoutSystemsResponse200Data")


@_attrs_define
class ListAvailablePayoutSystemsResponse200Data:
    """
    Attributes:
        payout_code (str | Unset):
        payouts (list[ListAvailablePayoutSystemsResponse200DataPayoutsItem] | Unset):
    """

    payout_code: str | Unset = UNSET
    payouts: list[ListAvailablePayoutSystemsResponse200DataPayoutsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        if payout_code is not UNSET:
            field_dict["payoutCode"] = payout_code
        if payouts is not UNSET:
            field_dict["payouts"] = payouts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_available_payout_systems_response_200_data_payouts_item import (
            ListAvailablePayoutSystemsResponse200DataPayoutsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        payout_code = d.pop("payoutCode", UNSET)

        _payouts = d.pop("payouts", UNSET)
        payouts: list[ListAvailablePayoutSystemsResponse200DataPayoutsItem] | Unset = UNSET
        if _payouts is not UNSET:
            payouts = []
            for payouts_item_data in _payouts:
                payouts_item = ListAvailablePayoutSystemsResponse200DataPayoutsItem.from_dict(payouts_item_data)

                payouts.append(payouts_item)

        list_available_payout_systems_response_200_data = cls(
            payout_code=payout_code,
            payouts=payouts,
        )

        list_available_payout_systems_response_200_data.additional_properties = d
        return list_available_payout_systems_response_200_data

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
