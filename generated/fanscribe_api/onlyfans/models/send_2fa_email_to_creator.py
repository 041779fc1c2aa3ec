"""Models of `send_2fa_email_to_creator`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class Send2faEmailToCreator(Model):
    message: str | None = wire("message")
    success: bool | None = wire("success")
