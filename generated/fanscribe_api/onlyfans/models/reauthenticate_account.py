"""Models of `reauthenticate_account`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class ReauthenticateAccount(Model):
    """Re-authentication started"""

    message: str | None = _field("message")
    polling_url: str | None = _field("polling_url")
    success: bool | None = _field("success")
