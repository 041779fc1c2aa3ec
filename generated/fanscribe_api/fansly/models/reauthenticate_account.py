"""Models of `reauthenticate_account`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class ReauthenticateAccount(Model):
    message: str | Unset = wire("message")
    polling_url: str | Unset = wire("polling_url")
    success: bool | Unset = wire("success")
