"""Models of `send_2fa_email_to_creator`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Send2faEmailToCreator(Model):
    message: str | Unset = wire("message")
    success: bool | Unset = wire("success")
