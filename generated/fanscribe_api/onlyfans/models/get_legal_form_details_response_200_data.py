from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_legal_form_details_response_200_data_document_type import (
        GetLegalFormDetailsResponse200DataDocumentType,
    )


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsResponse200Data(Model):
    date_of_birth: str | Unset = wire("dateOfBirth")
    document_type: GetLegalFormDetailsResponse200DataDocumentType | Unset = wire(
        "documentType",
        One("get_legal_form_details_response_200_data_document_type", "GetLegalFormDetailsResponse200DataDocumentType"),
    )
    is_allowed_dl: bool | Unset = wire("isAllowedDL")
    private_website: str | Unset = wire("privateWebsite")
    real_address: str | Unset = wire("realAddress")
    real_business_name: str | Unset = wire("realBusinessName")
    real_city: str | Unset = wire("realCity")
    real_first_name: str | Unset = wire("realFirstName")
    real_instagram: str | Unset = wire("realInstagram")
    real_last_name: str | Unset = wire("realLastName")
    real_postal: str | Unset = wire("realPostal")
    real_state: str | Unset = wire("realState")
    real_twitter: str | Unset = wire("realTwitter")
