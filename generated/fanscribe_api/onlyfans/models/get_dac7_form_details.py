"""Models of `get_dac7_form_details`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetDac7FormDetailsData(Model):
    dob: str | None = _field("DOB")
    address: str | None = _field("address")
    city: str | None = _field("city")
    city_of_birth: str | None = _field("cityOfBirth")
    country_id: int | None = _field("countryId")
    country_of_birth_id: int | None = _field("countryOfBirthId")
    country_of_residence_id: int | None = _field("countryOfResidenceId")
    first_name: str | None = _field("firstName")
    issuing_country_id: int | None = _field("issuingCountryId")
    last_name: str | None = _field("lastName")
    state: str | None = _field("state")
    status: str | None = _field("status")
    tax_id: str | None = _field("taxId")
    type_: str | None = _field("type")
    vat_number: str | None = _field("vatNumber")
    zip_: str | None = _field("zip")


@_model
class GetDac7FormDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetDac7FormDetailsData | None = _field("data")
