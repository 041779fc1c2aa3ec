from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping:
    """
    Attributes:
        alert (GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert | Unset):
        btn_submit (GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit | Unset):
        title (GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle | Unset):
    """

    alert: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert | Unset = UNSET
    btn_submit: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit | Unset = UNSET
    title: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        alert: dict[str, Any] | Unset = UNSET
        if not isinstance(self.alert, Unset):
            alert = self.alert.to_dict()

        btn_submit: dict[str, Any] | Unset = UNSET
        if not isinstance(self.btn_submit, Unset):
            btn_submit = self.btn_submit.to_dict()

        title: dict[str, Any] | Unset = UNSET
        if not isinstance(self.title, Unset):
            title = self.title.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alert is not UNSET:
            field_dict["alert"] = alert
        if btn_submit is not UNSET:
            field_dict["btn_submit"] = btn_submit
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert import (
            GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit import (
            GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title import (
            GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _alert = d.pop("alert", UNSET)
        alert: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert | Unset
        if isinstance(_alert, Unset):
            alert = UNSET
        else:
            alert = GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert.from_dict(_alert)

        _btn_submit = d.pop("btn_submit", UNSET)
        btn_submit: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit | Unset
        if isinstance(_btn_submit, Unset):
            btn_submit = UNSET
        else:
            btn_submit = GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit.from_dict(_btn_submit)

        _title = d.pop("title", UNSET)
        title: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle | Unset
        if isinstance(_title, Unset):
            title = UNSET
        else:
            title = GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle.from_dict(_title)

        get_bank_payout_details_response_200_data_payouts_item_ui_mapping = cls(
            alert=alert,
            btn_submit=btn_submit,
            title=title,
        )

        get_bank_payout_details_response_200_data_payouts_item_ui_mapping.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item_ui_mapping

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
