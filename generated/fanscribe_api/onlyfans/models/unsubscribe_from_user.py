"""Models of `unsubscribe_from_user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UnsubscribeFromUserBody(Body):
    account: str = _required("account")
    reason: str = _required("reason")


@_model
class UnsubscribeFromUserData(Model):
    message: str | None = _field("message")
    success: bool | None = _field("success")


@_model
class UnsubscribeFromUser(Model):
    meta: Meta | None = _field("_meta")
    data: UnsubscribeFromUserData | None = _field("data")
