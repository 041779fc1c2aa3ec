from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatusResponse200LastAttempt(Model):
    completed_at: datetime.datetime | Unset = wire("completed_at", moment)
    error_code: Any | Unset = wire("error_code")
    error_message: Any | Unset = wire("error_message")
    needs_otp: bool | Unset = wire("needs_otp")
    otp_phone_ending: Any | Unset = wire("otp_phone_ending")
    started_at: datetime.datetime | Unset = wire("started_at", moment)
    success: bool | Unset = wire("success")
