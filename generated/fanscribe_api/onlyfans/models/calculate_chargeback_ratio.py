"""Models of `calculate_chargeback_ratio`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class CalculateChargebackRatioData(Model):
    chargebacks_ratio: float | None = _field("chargebacksRatio")


@_model
class CalculateChargebackRatio(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CalculateChargebackRatioData | None = _field("data")
