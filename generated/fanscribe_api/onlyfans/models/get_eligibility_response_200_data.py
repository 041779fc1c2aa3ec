from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetEligibilityResponse200Data(Model):
    can_receive_manual_payout: bool | Unset = wire("canReceiveManualPayout")
    is_verified_reason: bool | Unset = wire("isVerifiedReason")
    need_update_banking: bool | Unset = wire("needUpdateBanking")
