from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_legal_form_details_response_200_data_document_type import (
        GetLegalFormDetailsResponse200DataDocumentType,
    )


T = TypeVar("T", bound="GetLegalFormDetailsResponse200Data")


@_attrs_define
class GetLegalFormDetailsResponse200Data:
    """
    Attributes:
        date_of_birth (str | Unset):
        document_type (GetLegalFormDetailsResponse200DataDocumentType | Unset):
        is_allowed_dl (bool | Unset):
        private_website (str | Unset):
        real_address (str | Unset):
        real_business_name (str | Unset):
        real_city (str | Unset):
        real_first_name (str | Unset):
        real_instagram (str | Unset):
        real_last_name (str | Unset):
        real_postal (str | Unset):
        real_state (str | Unset):
        real_twitter (str | Unset):
    """

    date_of_birth: str | Unset = UNSET
    document_type: GetLegalFormDetailsResponse200DataDocumentType | Unset = UNSET
    is_allowed_dl: bool | Unset = UNSET
    private_website: str | Unset = UNSET
    real_address: str | Unset = UNSET
    real_business_name: str | Unset = UNSET
    real_city: str | Unset = UNSET
    real_first_name: str | Unset = UNSET
    real_instagram: str | Unset = UNSET
    real_last_name: str | Unset = UNSET
    real_postal: str | Unset = UNSET
    real_state: str | Unset = UNSET
    real_twitter: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date_of_birth = self.date_of_birth

        document_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_type, Unset):
            document_type = self.document_type.to_dict()

        is_allowed_dl = self.is_allowed_dl

        private_website = self.private_website

        real_address = self.real_address

        real_business_name = self.real_business_name

        real_city = self.real_city

        real_first_name = self.real_first_name

        real_instagram = self.real_instagram

        real_last_name = self.real_last_name

        real_postal = self.real_postal

        real_state = self.real_state

        real_twitter = self.real_twitter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if document_type is not UNSET:
            field_dict["documentType"] = document_type
        if is_allowed_dl is not UNSET:
            field_dict["isAllowedDL"] = is_allowed_dl
        if private_website is not UNSET:
            field_dict["privateWebsite"] = private_website
        if real_address is not UNSET:
            field_dict["realAddress"] = real_address
        if real_business_name is not UNSET:
            field_dict["realBusinessName"] = real_business_name
        if real_city is not UNSET:
            field_dict["realCity"] = real_city
        if real_first_name is not UNSET:
            field_dict["realFirstName"] = real_first_name
        if real_instagram is not UNSET:
            field_dict["realInstagram"] = real_instagram
        if real_last_name is not UNSET:
            field_dict["realLastName"] = real_last_name
        if real_postal is not UNSET:
            field_dict["realPostal"] = real_postal
        if real_state is not UNSET:
            field_dict["realState"] = real_state
        if real_twitter is not UNSET:
            field_dict["realTwitter"] = real_twitter

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_legal_form_details_response_200_data_document_type import (
            GetLegalFormDetailsResponse200DataDocumentType,  # noqa: PLC0415
        )

        d = dict(src_dict)
        date_of_birth = d.pop("dateOfBirth", UNSET)

        _document_type = d.pop("documentType", UNSET)
        document_type: GetLegalFormDetailsResponse200DataDocumentType | Unset
        if isinstance(_document_type, Unset):
            document_type = UNSET
        else:
            document_type = GetLegalFormDetailsResponse200DataDocumentType.from_dict(_document_type)

        is_allowed_dl = d.pop("isAllowedDL", UNSET)

        private_website = d.pop("privateWebsite", UNSET)

        real_address = d.pop("realAddress", UNSET)

        real_business_name = d.pop("realBusinessName", UNSET)

        real_city = d.pop("realCity", UNSET)

        real_first_name = d.pop("realFirstName", UNSET)

        real_instagram = d.pop("realInstagram", UNSET)

        real_last_name = d.pop("realLastName", UNSET)

        real_postal = d.pop("realPostal", UNSET)

        real_state = d.pop("realState", UNSET)

        real_twitter = d.pop("realTwitter", UNSET)

        get_legal_form_details_response_200_data = cls(
            date_of_birth=date_of_birth,
            document_type=document_type,
            is_allowed_dl=is_allowed_dl,
            private_website=private_website,
            real_address=real_address,
            real_business_name=real_business_name,
            real_city=real_city,
            real_first_name=real_first_name,
            real_instagram=real_instagram,
            real_last_name=real_last_name,
            real_postal=real_postal,
            real_state=real_state,
            real_twitter=real_twitter,
        )

        get_legal_form_details_response_200_data.additional_properties = d
        return get_legal_form_details_response_200_data

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
