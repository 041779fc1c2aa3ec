"""Models of `get_legal_form_details`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetLegalFormDetailsDataDocumentTypeValuesItem(Model):
    code: str | None = _field("code")
    name: str | None = _field("name")


@_model
class GetLegalFormDetailsDataDocumentType(Model):
    values_: list[GetLegalFormDetailsDataDocumentTypeValuesItem] | None = _field("values")


@_model
class GetLegalFormDetailsData(Model):
    date_of_birth: str | None = _field("dateOfBirth")
    document_type: GetLegalFormDetailsDataDocumentType | None = _field("documentType")
    is_allowed_dl: bool | None = _field("isAllowedDL")
    private_website: str | None = _field("privateWebsite")
    real_address: str | None = _field("realAddress")
    real_business_name: str | None = _field("realBusinessName")
    real_city: str | None = _field("realCity")
    real_first_name: str | None = _field("realFirstName")
    real_instagram: str | None = _field("realInstagram")
    real_last_name: str | None = _field("realLastName")
    real_postal: str | None = _field("realPostal")
    real_state: str | None = _field("realState")
    real_twitter: str | None = _field("realTwitter")


@_model
class GetLegalFormDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetLegalFormDetailsData | None = _field("data")
