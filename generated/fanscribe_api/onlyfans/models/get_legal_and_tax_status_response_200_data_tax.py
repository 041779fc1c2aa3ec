from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetLegalAndTaxStatusResponse200DataTax")


@_attrs_define
class GetLegalAndTaxStatusResponse200DataTax:
    """
    Attributes:
        country_code (str | Unset):
        editable (bool | Unset):
        is_banking_disabled (bool | Unset):
    """

    country_code: str | Unset = UNSET
    editable: bool | Unset = UNSET
    is_banking_disabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_code = self.country_code

        editable = self.editable

        is_banking_disabled = self.is_banking_disabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if editable is not UNSET:
            field_dict["editable"] = editable
        if is_banking_disabled is not UNSET:
            field_dict["isBankingDisabled"] = is_banking_disabled

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_code = d.pop("countryCode", UNSET)

        editable = d.pop("editable", UNSET)

        is_banking_disabled = d.pop("isBankingDisabled", UNSET)

        get_legal_and_tax_status_response_200_data_tax = cls(
            country_code=country_code,
            editable=editable,
            is_banking_disabled=is_banking_disabled,
        )

        get_legal_and_tax_status_response_200_data_tax.additional_properties = d
        return get_legal_and_tax_status_response_200_data_tax

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
