"""Models of `reauthenticate_account`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ReauthenticateAccount(Model):
    message: str | None = wire("message")
    polling_url: str | None = wire("polling_url")
    success: bool | None = wire("success")
