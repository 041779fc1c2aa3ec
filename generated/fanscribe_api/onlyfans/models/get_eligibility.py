"""Models of `get_eligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetEligibilityData(Model):
    can_receive_manual_payout: bool | None = wire("canReceiveManualPayout")
    is_verified_reason: bool | None = wire("isVerifiedReason")
    need_update_banking: bool | None = wire("needUpdateBanking")


@model
class GetEligibility(Model):
    meta: Meta | None = wire("_meta")
    data: GetEligibilityData | None = wire("data")
