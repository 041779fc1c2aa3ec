"""Models of `get_profitability`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page
from ...runtime.types import Array
from .. import models as _models


@_model
class GetProfitabilityBody(Body):
    account_ids: Array[str] = _required("account_ids")
    month: int = _required("month")
    year: int = _required("year")


@_model
class GetProfitability(Page["_models.shared.Profitability"]):
    data: list[_models.shared.Profitability] | None = _field("data")

    __items__: ClassVar = ("data",)
