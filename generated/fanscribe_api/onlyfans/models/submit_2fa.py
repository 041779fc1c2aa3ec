"""Models of `submit_2fa`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Submit2faBody(Body):
    """Attributes:
    code: Empty when selfie_verification_completed is true.
    selfie_verification_completed: Needed when code is absent.
    """

    code: str | Unset = wire("code")
    selfie_verification_completed: bool | Unset = wire("selfie_verification_completed")


@define(eq=False, repr=False, kw_only=True)
class Submit2fa(Model):
    message: str | Unset = wire("message")
