"""Models of `submit_2fa`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model


@_model
class Submit2faBody(Body):
    code: str = _required("code")


@_model
class Submit2fa(Model):
    account_id: str | None = _field("account_id")
    display_name: str | None = _field("display_name")
    fansly_user_data: Any = _field("fansly_user_data")
    is_authenticated: bool | None = _field("is_authenticated")
    last_error: str | None = _field("last_error")
    masked_email: str | None = _field("masked_email")
    needs_code: bool | None = _field("needs_code")
    status: str | None = _field("status")
    twofa_type: int | None = _field("twofa_type")
