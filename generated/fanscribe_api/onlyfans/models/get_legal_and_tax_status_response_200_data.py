from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_legal_and_tax_status_response_200_data_dac7 import GetLegalAndTaxStatusResponse200DataDAC7
    from ..models.get_legal_and_tax_status_response_200_data_tax import GetLegalAndTaxStatusResponse200DataTax


T = TypeVar("T", bound="GetLegalAndTaxStatusResponse200Data")


@_attrs_define
class GetLegalAndTaxStatusResponse200Data:
    """
    Attributes:
        dac7 (GetLegalAndTaxStatusResponse200DataDAC7 | Unset):
        can_change_payout_type (bool | Unset):
        can_show_legal_form (bool | Unset):
        hide_banking (bool | Unset):
        is_real_id_image (bool | Unset):
        is_w9_exist (bool | Unset):
        is_w9_required (bool | Unset):
        is_xxx (bool | Unset):
        iv_fail_reason (str | Unset):
        iv_status (str | Unset):
        need_show_edit_w9 (bool | Unset):
        payout_legal_approve_reject_reason (str | Unset):
        show_iv_button (bool | Unset):
        tax (GetLegalAndTaxStatusResponse200DataTax | Unset):
    """

    dac7: GetLegalAndTaxStatusResponse200DataDAC7 | Unset = UNSET
    can_change_payout_type: bool | Unset = UNSET
    can_show_legal_form: bool | Unset = UNSET
    hide_banking: bool | Unset = UNSET
    is_real_id_image: bool | Unset = UNSET
    is_w9_exist: bool | Unset = UNSET
    is_w9_required: bool | Unset = UNSET
    is_xxx: bool | Unset = UNSET
    iv_fail_reason: str | Unset = UNSET
    iv_status: str | Unset = UNSET
    need_show_edit_w9: bool | Unset = UNSET
    payout_legal_approve_reject_reason: str | Unset = UNSET
    show_iv_button: bool | Unset = UNSET
    tax: GetLegalAndTaxStatusResponse200DataTax | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dac7: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dac7, Unset):
            dac7 = self.dac7.to_dict()

        can_change_payout_type = self.can_change_payout_type

        can_show_legal_form = self.can_show_legal_form

        hide_banking = self.hide_banking

        is_real_id_image = self.is_real_id_image

        is_w9_exist = self.is_w9_exist

        is_w9_required = self.is_w9_required

        is_xxx = self.is_xxx

        iv_fail_reason = self.iv_fail_reason

        iv_status = self.iv_status

        need_show_edit_w9 = self.need_show_edit_w9

        payout_legal_approve_reject_reason = self.payout_legal_approve_reject_reason

        show_iv_button = self.show_iv_button

        tax: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax, Unset):
            tax = self.tax.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dac7 is not UNSET:
            field_dict["DAC7"] = dac7
        if can_change_payout_type is not UNSET:
            field_dict["canChangePayoutType"] = can_change_payout_type
        if can_show_legal_form is not UNSET:
            field_dict["canShowLegalForm"] = can_show_legal_form
        if hide_banking is not UNSET:
            field_dict["hideBanking"] = hide_banking
        if is_real_id_image is not UNSET:
            field_dict["isRealIdImage"] = is_real_id_image
        if is_w9_exist is not UNSET:
            field_dict["isW9Exist"] = is_w9_exist
        if is_w9_required is not UNSET:
            field_dict["isW9Required"] = is_w9_required
        if is_xxx is not UNSET:
            field_dict["isXXX"] = is_xxx
        if iv_fail_reason is not UNSET:
            field_dict["ivFailReason"] = iv_fail_reason
        if iv_status is not UNSET:
            field_dict["ivStatus"] = iv_status
        if need_show_edit_w9 is not UNSET:
            field_dict["needShowEditW9"] = need_show_edit_w9
        if payout_legal_approve_reject_reason is not UNSET:
            field_dict["payoutLegalApproveRejectReason"] = payout_legal_approve_reject_reason
        if show_iv_button is not UNSET:
            field_dict["showIvButton"] = show_iv_button
        if tax is not UNSET:
            field_dict["tax"] = tax

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_legal_and_tax_status_response_200_data_dac7 import GetLegalAndTaxStatusResponse200DataDAC7  # noqa: PLC0415
        from ..models.get_legal_and_tax_status_response_200_data_tax import GetLegalAndTaxStatusResponse200DataTax  # noqa: PLC0415

        d = dict(src_dict)
        _dac7 = d.pop("DAC7", UNSET)
        dac7: GetLegalAndTaxStatusResponse200DataDAC7 | Unset
        if isinstance(_dac7, Unset):
            dac7 = UNSET
        else:
            dac7 = GetLegalAndTaxStatusResponse200DataDAC7.from_dict(_dac7)

        can_change_payout_type = d.pop("canChangePayoutType", UNSET)

        can_show_legal_form = d.pop("canShowLegalForm", UNSET)

        hide_banking = d.pop("hideBanking", UNSET)

        is_real_id_image = d.pop("isRealIdImage", UNSET)

        is_w9_exist = d.pop("isW9Exist", UNSET)

        is_w9_required = d.pop("isW9Required", UNSET)

        is_xxx = d.pop("isXXX", UNSET)

        iv_fail_reason = d.pop("ivFailReason", UNSET)

        iv_status = d.pop("ivStatus", UNSET)

        need_show_edit_w9 = d.pop("needShowEditW9", UNSET)

        payout_legal_approve_reject_reason = d.pop("payoutLegalApproveRejectReason", UNSET)

        show_iv_button = d.pop("showIvButton", UNSET)

        _tax = d.pop("tax", UNSET)
        tax: GetLegalAndTaxStatusResponse200DataTax | Unset
        if isinstance(_tax, Unset):
            tax = UNSET
        else:
            tax = GetLegalAndTaxStatusResponse200DataTax.from_dict(_tax)

        get_legal_and_tax_status_response_200_data = cls(
            dac7=dac7,
            can_change_payout_type=can_change_payout_type,
            can_show_legal_form=can_show_legal_form,
            hide_banking=hide_banking,
            is_real_id_image=is_real_id_image,
            is_w9_exist=is_w9_exist,
            is_w9_required=is_w9_required,
            is_xxx=is_xxx,
            iv_fail_reason=iv_fail_reason,
            iv_status=iv_status,
            need_show_edit_w9=need_show_edit_w9,
            payout_legal_approve_reject_reason=payout_legal_approve_reject_reason,
            show_iv_button=show_iv_button,
            tax=tax,
        )

        get_legal_and_tax_status_response_200_data.additional_properties = d
        return get_legal_and_tax_status_response_200_data

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
