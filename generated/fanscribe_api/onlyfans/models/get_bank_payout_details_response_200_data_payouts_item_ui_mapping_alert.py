from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert:
    """
    Attributes:
        class_ (str | Unset):
        text (GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText | Unset):
    """

    class_: str | Unset = UNSET
    text: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_

        text: dict[str, Any] | Unset = UNSET
        if not isinstance(self.text, Unset):
            text = self.text.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_ is not UNSET:
            field_dict["class"] = class_
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text import (
            GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText,  # noqa: PLC0415
        )

        d = dict(src_dict)
        class_ = d.pop("class", UNSET)

        _text = d.pop("text", UNSET)
        text: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText | Unset
        if isinstance(_text, Unset):
            text = UNSET
        else:
            text = GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText.from_dict(_text)

        get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert = cls(
            class_=class_,
            text=text,
        )

        get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert

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
