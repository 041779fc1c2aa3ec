"""Models of `submit_2fa`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class Submit2faBody(Body):
    """
    Attributes:
        code: Empty when selfie_verification_completed is true.
        selfie_verification_completed: Needed when code is absent.
    """

    code: str | Unset = wire("code")
    selfie_verification_completed: bool | Unset = wire("selfie_verification_completed")


@model
class Submit2fa(Model):
    message: str | None = wire("message")
