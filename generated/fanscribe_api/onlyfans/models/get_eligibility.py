"""Models of `get_eligibility`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetEligibilityData(Model):
    can_receive_manual_payout: bool | None = _field("canReceiveManualPayout")
    is_verified_reason: bool | None = _field("isVerifiedReason")
    need_update_banking: bool | None = _field("needUpdateBanking")


@_model
class GetEligibility(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetEligibilityData | None = _field("data")
