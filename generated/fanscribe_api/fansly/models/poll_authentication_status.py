"""Models of `poll_authentication_status`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatus(Model):
    account_id: str | Unset = wire("account_id")
    display_name: str | Unset = wire("display_name")
    fansly_user_data: Any = wire("fansly_user_data")
    is_authenticated: bool | Unset = wire("is_authenticated")
    last_error: str | None | Unset = wire("last_error")
    masked_email: str | None | Unset = wire("masked_email")
    needs_code: bool | Unset = wire("needs_code")
    status: str | Unset = wire("status")
    twofa_type: int | None | Unset = wire("twofa_type")
