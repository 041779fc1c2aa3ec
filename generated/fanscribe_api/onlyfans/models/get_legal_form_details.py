"""Models of `get_legal_form_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsDataDocumentTypeValuesItem(Model):
    code: str | Unset = wire("code")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsDataDocumentType(Model):
    values: list[GetLegalFormDetailsDataDocumentTypeValuesItem] | Unset = wire("values")


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsData(Model):
    date_of_birth: str | Unset = wire("dateOfBirth")
    document_type: GetLegalFormDetailsDataDocumentType | Unset = wire("documentType")
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


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetLegalFormDetailsData | Unset = wire("data")
