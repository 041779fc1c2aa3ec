"""Models of `send_2fa_email_to_creator`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class Send2faEmailToCreator(Model):
    message: str | None = _field("message")
    success: bool | None = _field("success")
