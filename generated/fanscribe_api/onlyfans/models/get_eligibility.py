"""Models of `get_eligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class GetEligibilityData(Model):
    can_receive_manual_payout: bool | None = _field("canReceiveManualPayout")
    is_verified_reason: bool | None = _field("isVerifiedReason")
    need_update_banking: bool | None = _field("needUpdateBanking")


@_model
class GetEligibility(Model):
    meta: Meta | None = _field("_meta")
    data: GetEligibilityData | None = _field("data")
