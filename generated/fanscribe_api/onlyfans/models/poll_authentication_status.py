"""Models of `poll_authentication_status`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Account


@model
class PollAuthenticationStatusAccount(Model):
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")
    onlyfans_data: Account | None = wire("onlyfans_data")


@model
class PollAuthenticationStatusLastAttempt(Model):
    completed_at: datetime.datetime | None = wire("completed_at")
    error_code: Any = wire("error_code")
    error_message: Any = wire("error_message")
    needs_otp: bool | None = wire("needs_otp")
    otp_phone_ending: Any = wire("otp_phone_ending")
    started_at: datetime.datetime | None = wire("started_at")
    success: bool | None = wire("success")


@model
class PollAuthenticationStatus(Model):
    account: PollAuthenticationStatusAccount | None = wire("account")
    last_attempt: PollAuthenticationStatusLastAttempt | None = wire("lastAttempt")
    progress: str | None = wire("progress")
    state: str | None = wire("state")
