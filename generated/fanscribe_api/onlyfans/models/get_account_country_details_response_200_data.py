from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetAccountCountryDetailsResponse200Data")


@_attrs_define
class GetAccountCountryDetailsResponse200Data:
    """
    Attributes:
        can_has_w9_form (bool | Unset):
        can_pay (bool | Unset):
        code (str | Unset):
        has_states (bool | Unset):
        has_zip (bool | Unset):
        id (int | Unset):
        name (str | Unset):
    """

    can_has_w9_form: bool | Unset = UNSET
    can_pay: bool | Unset = UNSET
    code: str | Unset = UNSET
    has_states: bool | Unset = UNSET
    has_zip: bool | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_has_w9_form = self.can_has_w9_form

        can_pay = self.can_pay

        code = self.code

        has_states = self.has_states

        has_zip = self.has_zip

        id = self.id

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_has_w9_form is not UNSET:
            field_dict["canHasW9Form"] = can_has_w9_form
        if can_pay is not UNSET:
            field_dict["canPay"] = can_pay
        if code is not UNSET:
            field_dict["code"] = code
        if has_states is not UNSET:
            field_dict["hasStates"] = has_states
        if has_zip is not UNSET:
            field_dict["hasZip"] = has_zip
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_has_w9_form = d.pop("canHasW9Form", UNSET)

        can_pay = d.pop("canPay", UNSET)

        code = d.pop("code", UNSET)

        has_states = d.pop("hasStates", UNSET)

        has_zip = d.pop("hasZip", UNSET)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        get_account_country_details_response_200_data = cls(
            can_has_w9_form=can_has_w9_form,
            can_pay=can_pay,
            code=code,
            has_states=has_states,
            has_zip=has_zip,
            id=id,
            name=name,
        )

        get_account_country_details_response_200_data.additional_properties = d
        return get_account_country_details_response_200_data

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
