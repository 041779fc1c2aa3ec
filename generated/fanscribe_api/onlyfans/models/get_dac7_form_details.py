"""Models of `get_dac7_form_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetDac7FormDetailsData(Model):
    dob: str | None = wire("DOB")
    address: str | None = wire("address")
    city: str | None = wire("city")
    city_of_birth: str | None = wire("cityOfBirth")
    country_id: int | None = wire("countryId")
    country_of_birth_id: int | None = wire("countryOfBirthId")
    country_of_residence_id: int | None = wire("countryOfResidenceId")
    first_name: str | None = wire("firstName")
    issuing_country_id: int | None = wire("issuingCountryId")
    last_name: str | None = wire("lastName")
    state: str | None = wire("state")
    status: str | None = wire("status")
    tax_id: str | None = wire("taxId")
    type_: str | None = wire("type")
    vat_number: str | None = wire("vatNumber")
    zip_: str | None = wire("zip")


@model
class GetDac7FormDetails(Model):
    meta: Meta | None = wire("_meta")
    data: GetDac7FormDetailsData | None = wire("data")
