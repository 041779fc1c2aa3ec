"""Models of `get_profitability_history`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class GetProfitabilityHistory(Page["_models.shared.Profitability"]):
    data: list[_models.shared.Profitability] | None = _field("data")

    __items__: ClassVar = ("data",)
