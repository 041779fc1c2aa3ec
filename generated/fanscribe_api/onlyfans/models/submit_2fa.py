"""Models of `submit_2fa`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class Submit2faBody(Body):
    """
    Attributes:
        code: Empty when selfie_verification_completed is true.
        selfie_verification_completed: Needed when code is absent.
    """

    code: str | Unset = _field("code")
    selfie_verification_completed: bool | Unset = _field("selfie_verification_completed")


@_model
class Submit2fa(Model):
    message: str | None = _field("message")
