"""Models of `list_countries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Country, Meta


@_model
class ListCountries(Page["Country"]):
    meta: Meta | None = _field("_meta")
    data: list[Country] | None = _field("data")

    __items__: ClassVar = ("data",)
