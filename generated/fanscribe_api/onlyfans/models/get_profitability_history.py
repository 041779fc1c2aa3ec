"""Models of `get_profitability_history`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetProfitabilityHistory(Model):
    data: list[_models.shared.Profitability] | None = _field("data")
