"""Models of `get_legal_form_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetLegalFormDetailsDataDocumentTypeValuesItem(Model):
    code: str | None = wire("code")
    name: str | None = wire("name")


@model
class GetLegalFormDetailsDataDocumentType(Model):
    values: list[GetLegalFormDetailsDataDocumentTypeValuesItem] | None = wire("values")


@model
class GetLegalFormDetailsData(Model):
    date_of_birth: str | None = wire("dateOfBirth")
    document_type: GetLegalFormDetailsDataDocumentType | None = wire("documentType")
    is_allowed_dl: bool | None = wire("isAllowedDL")
    private_website: str | None = wire("privateWebsite")
    real_address: str | None = wire("realAddress")
    real_business_name: str | None = wire("realBusinessName")
    real_city: str | None = wire("realCity")
    real_first_name: str | None = wire("realFirstName")
    real_instagram: str | None = wire("realInstagram")
    real_last_name: str | None = wire("realLastName")
    real_postal: str | None = wire("realPostal")
    real_state: str | None = wire("realState")
    real_twitter: str | None = wire("realTwitter")


@model
class GetLegalFormDetails(Model):
    meta: Meta | None = wire("_meta")
    data: GetLegalFormDetailsData | None = wire("data")
