from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetLegalAndTaxStatusResponse200DataDAC7")


@_attrs_define
class GetLegalAndTaxStatusResponse200DataDAC7:
    """
    Attributes:
        country_ids (list[int] | Unset):
        error (str | Unset):
        required (bool | Unset):
        state (str | Unset):
        type_ (str | Unset):
    """

    country_ids: list[int] | Unset = UNSET
    error: str | Unset = UNSET
    required: bool | Unset = UNSET
    state: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_ids: list[int] | Unset = UNSET
        if not isinstance(self.country_ids, Unset):
            country_ids = self.country_ids

        error = self.error

        required = self.required

        state = self.state

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_ids is not UNSET:
            field_dict["countryIds"] = country_ids
        if error is not UNSET:
            field_dict["error"] = error
        if required is not UNSET:
            field_dict["required"] = required
        if state is not UNSET:
            field_dict["state"] = state
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_ids = cast(list[int], d.pop("countryIds", UNSET))

        error = d.pop("error", UNSET)

        required = d.pop("required", UNSET)

        state = d.pop("state", UNSET)

        type_ = d.pop("type", UNSET)

        get_legal_and_tax_status_response_200_data_dac7 = cls(
            country_ids=country_ids,
            error=error,
            required=required,
            state=state,
            type_=type_,
        )

        get_legal_and_tax_status_response_200_data_dac7.additional_properties = d
        return get_legal_and_tax_status_response_200_data_dac7

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
