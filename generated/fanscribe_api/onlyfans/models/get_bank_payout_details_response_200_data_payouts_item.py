from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFields,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping,
    )


T = TypeVar("T", bound="GetBankPayoutDetailsResponse200DataPayoutsItem")


@_attrs_define
class GetBankPayoutDetailsResponse200DataPayoutsItem:
    """
    Attributes:
        code (str | Unset):
        description (str | Unset):
        fields (GetBankPayoutDetailsResponse200DataPayoutsItemFields | Unset):
        fields_order (list[str] | Unset):
        min_payout_summ (int | Unset):
        payout_time (str | Unset):
        subtitle (str | Unset):
        title (str | Unset):
        ui_mapping (GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping | Unset):
    """

    code: str | Unset = UNSET
    description: str | Unset = UNSET
    fields: GetBankPayoutDetailsResponse200DataPayoutsItemFields | Unset = UNSET
    fields_order: list[str] | Unset = UNSET
    min_payout_summ: int | Unset = UNSET
    payout_time: str | Unset = UNSET
    subtitle: str | Unset = UNSET
    title: str | Unset = UNSET
    ui_mapping: GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        description = self.description

        fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields.to_dict()

        fields_order: list[str] | Unset = UNSET
        if not isinstance(self.fields_order, Unset):
            fields_order = self.fields_order

        min_payout_summ = self.min_payout_summ

        payout_time = self.payout_time

        subtitle = self.subtitle

        title = self.title

        ui_mapping: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ui_mapping, Unset):
            ui_mapping = self.ui_mapping.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if description is not UNSET:
            field_dict["description"] = description
        if fields is not UNSET:
            field_dict["fields"] = fields
        if fields_order is not UNSET:
            field_dict["fieldsOrder"] = fields_order
        if min_payout_summ is not UNSET:
            field_dict["minPayoutSumm"] = min_payout_summ
        if payout_time is not UNSET:
            field_dict["payoutTime"] = payout_time
        if subtitle is not UNSET:
            field_dict["subtitle"] = subtitle
        if title is not UNSET:
            field_dict["title"] = title
        if ui_mapping is not UNSET:
            field_dict["uiMapping"] = ui_mapping

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_bank_payout_details_response_200_data_payouts_item_fields import (
            GetBankPayoutDetailsResponse200DataPayoutsItemFields,  # noqa: PLC0415
        )
        from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping import (
            GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping,  # noqa: PLC0415
        )

        d = dict(src_dict)
        code = d.pop("code", UNSET)

        description = d.pop("description", UNSET)

        _fields = d.pop("fields", UNSET)
        fields: GetBankPayoutDetailsResponse200DataPayoutsItemFields | Unset
        if isinstance(_fields, Unset):
            fields = UNSET
        else:
            fields = GetBankPayoutDetailsResponse200DataPayoutsItemFields.from_dict(_fields)

        fields_order = cast(list[str], d.pop("fieldsOrder", UNSET))

        min_payout_summ = d.pop("minPayoutSumm", UNSET)

        payout_time = d.pop("payoutTime", UNSET)

        subtitle = d.pop("subtitle", UNSET)

        title = d.pop("title", UNSET)

        _ui_mapping = d.pop("uiMapping", UNSET)
        ui_mapping: GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping | Unset
        if isinstance(_ui_mapping, Unset):
            ui_mapping = UNSET
        else:
            ui_mapping = GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping.from_dict(_ui_mapping)

        get_bank_payout_details_response_200_data_payouts_item = cls(
            code=code,
            description=description,
            fields=fields,
            fields_order=fields_order,
            min_payout_summ=min_payout_summ,
            payout_time=payout_time,
            subtitle=subtitle,
            title=title,
            ui_mapping=ui_mapping,
        )

        get_bank_payout_details_response_200_data_payouts_item.additional_properties = d
        return get_bank_payout_details_response_200_data_payouts_item

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
