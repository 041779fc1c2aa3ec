"""Models of `get_blocked_countries`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetBlockedCountriesData(Model):
    blocked_countries: list[str] | None = _field("blockedCountries")


@_model
class GetBlockedCountries(Page["str"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetBlockedCountriesData | None = _field("data")

    __items__: ClassVar = ("data", "blockedCountries")
