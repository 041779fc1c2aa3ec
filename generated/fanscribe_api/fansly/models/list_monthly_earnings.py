"""Models of `list_monthly_earnings`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListMonthlyEarningsDataItem(Model):
    after: int | None = _field("after")
    before: int | None = _field("before")
    brackets: list[Any] | None = _field("brackets")
    max_top_percent: float | None = _field("maxTopPercent")
    month: int | None = _field("month")
    top_percent: float | None = _field("topPercent")
    total_gross: int | None = _field("totalGross")
    total_net: int | None = _field("totalNet")
    year: int | None = _field("year")


@_model
class ListMonthlyEarnings(Page["ListMonthlyEarningsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[ListMonthlyEarningsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
