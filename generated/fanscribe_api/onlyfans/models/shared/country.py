"""Country, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Country(Model):
    can_has_w9_form: bool | None = _field("canHasW9Form")
    can_pay: bool | None = _field("canPay")
    code: str | None = _field("code")
    has_states: bool | None = _field("hasStates")
    has_zip: bool | None = _field("hasZip")
    id: int | None = _field("id")
    name: str | None = _field("name")
