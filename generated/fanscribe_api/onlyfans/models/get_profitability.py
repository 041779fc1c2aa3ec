"""Models of `get_profitability`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class GetProfitabilityBody(Body):
    account_ids: Array[str] = _required("account_ids")
    month: int = _required("month")
    year: int = _required("year")


@_model
class GetProfitability(Model):
    data: list[_models.shared.Profitability] | None = _field("data")
