"""Models of `list_countries`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListCountries(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.Country] | None = _field("data")
