from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetDac7FormDetailsResponse200Data")


@_attrs_define
class GetDac7FormDetailsResponse200Data:
    """
    Attributes:
        dob (str | Unset):
        address (str | Unset):
        city (str | Unset):
        city_of_birth (str | Unset):
        country_id (int | Unset):
        country_of_birth_id (int | Unset):
        country_of_residence_id (int | Unset):
        first_name (str | Unset):
        issuing_country_id (int | Unset):
        last_name (str | Unset):
        state (str | Unset):
        status (str | Unset):
        tax_id (str | Unset):
        type_ (str | Unset):
        vat_number (str | Unset):
        zip_ (str | Unset):
    """

    dob: str | Unset = UNSET
    address: str | Unset = UNSET
    city: str | Unset = UNSET
    city_of_birth: str | Unset = UNSET
    country_id: int | Unset = UNSET
    country_of_birth_id: int | Unset = UNSET
    country_of_residence_id: int | Unset = UNSET
    first_name: str | Unset = UNSET
    issuing_country_id: int | Unset = UNSET
    last_name: str | Unset = UNSET
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    zip_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dob = self.dob

        address = self.address

        city = self.city

        city_of_birth = self.city_of_birth

        country_id = self.country_id

        country_of_birth_id = self.country_of_birth_id

        country_of_residence_id = self.country_of_residence_id

        first_name = self.first_name

        issuing_country_id = self.issuing_country_id

        last_name = self.last_name

        state = self.state

        status = self.status

        tax_id = self.tax_id

        type_ = self.type_

        vat_number = self.vat_number

        zip_ = self.zip_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dob is not UNSET:
            field_dict["DOB"] = dob
        if address is not UNSET:
            field_dict["address"] = address
        if city is not UNSET:
            field_dict["city"] = city
        if city_of_birth is not UNSET:
            field_dict["cityOfBirth"] = city_of_birth
        if country_id is not UNSET:
            field_dict["countryId"] = country_id
        if country_of_birth_id is not UNSET:
            field_dict["countryOfBirthId"] = country_of_birth_id
        if country_of_residence_id is not UNSET:
            field_dict["countryOfResidenceId"] = country_of_residence_id
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if issuing_country_id is not UNSET:
            field_dict["issuingCountryId"] = issuing_country_id
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if state is not UNSET:
            field_dict["state"] = state
        if status is not UNSET:
            field_dict["status"] = status
        if tax_id is not UNSET:
            field_dict["taxId"] = tax_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if vat_number is not UNSET:
            field_dict["vatNumber"] = vat_number
        if zip_ is not UNSET:
            field_dict["zip"] = zip_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dob = d.pop("DOB", UNSET)

        address = d.pop("address", UNSET)

        city = d.pop("city", UNSET)

        city_of_birth = d.pop("cityOfBirth", UNSET)

        country_id = d.pop("countryId", UNSET)

        country_of_birth_id = d.pop("countryOfBirthId", UNSET)

        country_of_residence_id = d.pop("countryOfResidenceId", UNSET)

        first_name = d.pop("firstName", UNSET)

        issuing_country_id = d.pop("issuingCountryId", UNSET)

        last_name = d.pop("lastName", UNSET)

        state = d.pop("state", UNSET)

        status = d.pop("status", UNSET)

        tax_id = d.pop("taxId", UNSET)

        type_ = d.pop("type", UNSET)

        vat_number = d.pop("vatNumber", UNSET)

        zip_ = d.pop("zip", UNSET)

        get_dac_7_form_details_response_200_data = cls(
            dob=dob,
            address=address,
            city=city,
            city_of_birth=city_of_birth,
            country_id=country_id,
            country_of_birth_id=country_of_birth_id,
            country_of_residence_id=country_of_residence_id,
            first_name=first_name,
            issuing_country_id=issuing_country_id,
            last_name=last_name,
            state=state,
            status=status,
            tax_id=tax_id,
            type_=type_,
            vat_number=vat_number,
            zip_=zip_,
        )

        get_dac_7_form_details_response_200_data.additional_properties = d
        return get_dac_7_form_details_response_200_data

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
