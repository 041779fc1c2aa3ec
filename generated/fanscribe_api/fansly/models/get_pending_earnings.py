"""Models of `get_pending_earnings`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetPendingEarningsData(Model):
    pending_balance: int | None = _field("pendingBalance")


@_model
class GetPendingEarnings(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetPendingEarningsData | None = _field("data")
