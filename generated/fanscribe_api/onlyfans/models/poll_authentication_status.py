"""Models of `poll_authentication_status`."""

from __future__ import annotations

import datetime
from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class PollAuthenticationStatusAccount(Model):
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")
    onlyfans_data: _models.shared.Account | None = _field("onlyfans_data")


@_model
class PollAuthenticationStatusLastAttempt(Model):
    completed_at: datetime.datetime | None = _field("completed_at")
    error_code: Any = _field("error_code")
    error_message: Any = _field("error_message")
    needs_otp: bool | None = _field("needs_otp")
    otp_phone_ending: Any = _field("otp_phone_ending")
    started_at: datetime.datetime | None = _field("started_at")
    success: bool | None = _field("success")


@_model
class PollAuthenticationStatus(Model):
    account: PollAuthenticationStatusAccount | None = _field("account")
    last_attempt: PollAuthenticationStatusLastAttempt | None = _field("lastAttempt")
    progress: str | None = _field("progress")
    state: str | None = _field("state")
