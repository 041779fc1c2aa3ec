"""Models of `get_account_country_details`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetAccountCountryDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.Country | None = _field("data")
