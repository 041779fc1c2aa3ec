"""Models of `poll_authentication_status`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Account


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatusAccount(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")
    onlyfans_data: Account | Unset = wire("onlyfans_data")


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatusLastAttempt(Model):
    completed_at: datetime.datetime | Unset = wire("completed_at")
    error_code: Any = wire("error_code")
    error_message: Any = wire("error_message")
    needs_otp: bool | Unset = wire("needs_otp")
    otp_phone_ending: Any = wire("otp_phone_ending")
    started_at: datetime.datetime | Unset = wire("started_at")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatus(Model):
    account: PollAuthenticationStatusAccount | Unset = wire("account")
    last_attempt: PollAuthenticationStatusLastAttempt | Unset = wire("lastAttempt")
    progress: str | Unset = wire("progress")
    state: str | Unset = wire("state")
