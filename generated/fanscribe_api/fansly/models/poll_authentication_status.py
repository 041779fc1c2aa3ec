"""Models of `poll_authentication_status`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class PollAuthenticationStatus(Model):
    account_id: str | None = wire("account_id")
    display_name: str | None = wire("display_name")
    fansly_user_data: Any = wire("fansly_user_data")
    is_authenticated: bool | None = wire("is_authenticated")
    last_error: str | None = wire("last_error")
    masked_email: str | None = wire("masked_email")
    needs_code: bool | None = wire("needs_code")
    status: str | None = wire("status")
    twofa_type: int | None = wire("twofa_type")
