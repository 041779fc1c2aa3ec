"""Models of `get_dac7_form_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetDac7FormDetailsData(Model):
    dob: str | Unset = wire("DOB")
    address: str | Unset = wire("address")
    city: str | Unset = wire("city")
    city_of_birth: str | Unset = wire("cityOfBirth")
    country_id: int | Unset = wire("countryId")
    country_of_birth_id: int | Unset = wire("countryOfBirthId")
    country_of_residence_id: int | Unset = wire("countryOfResidenceId")
    first_name: str | Unset = wire("firstName")
    issuing_country_id: int | Unset = wire("issuingCountryId")
    last_name: str | Unset = wire("lastName")
    state: str | Unset = wire("state")
    status: str | Unset = wire("status")
    tax_id: str | Unset = wire("taxId")
    type_: str | Unset = wire("type")
    vat_number: str | Unset = wire("vatNumber")
    zip_: str | Unset = wire("zip")


@define(eq=False, repr=False, kw_only=True)
class GetDac7FormDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetDac7FormDetailsData | Unset = wire("data")
