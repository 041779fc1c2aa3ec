"""Models of `get_profitability_history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Profitability


@_model
class GetProfitabilityHistory(Page["Profitability"]):
    data: list[Profitability] | None = _field("data")

    __items__: ClassVar = ("data",)
