"""Models of `get_eligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetEligibilityData(Model):
    can_receive_manual_payout: bool | Unset = wire("canReceiveManualPayout")
    is_verified_reason: bool | Unset = wire("isVerifiedReason")
    need_update_banking: bool | Unset = wire("needUpdateBanking")


@define(eq=False, repr=False, kw_only=True)
class GetEligibility(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetEligibilityData | Unset = wire("data")
