from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic:
    """
    Attributes:
        label (GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel | Unset):
        maxlength (int | Unset):
        required (bool | Unset):
        value (str | Unset):
    """

    label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel | Unset = UNSET
    maxlength: int | Unset = UNSET
    required: bool | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        label: dict[str, Any] | Unset = UNSET
        if not isinstance(self.label, Unset):
            label = self.label.to_dict()

        maxlength = self.maxlength

        required = self.required

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if label is not UNSET:
            field_dict["label"] = label
        if maxlength is not UNSET:
            field_dict["maxlength"] = maxlength
        if required is not UNSET:
            field_dict["required"] = required
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic_label import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _label = d.pop("label", UNSET)
        label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel | Unset
        if isinstance(_label, Unset):
            label = UNSET
        else:
            label = GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel.from_dict(_label)

        maxlength = d.pop("maxlength", UNSET)

        required = d.pop("required", UNSET)

        value = d.pop("value", UNSET)

        get_bank_payout_details_response_200_data_payouts_item_fields_bic = cls(
            label=label,
            maxlength=maxlength,
            required=required,
            value=value,
        )

        get_bank_payout_details_response_200_data_payouts_item_fields_bic.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item_fields_bic

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
