"""Models of `unsubscribe_from_user`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


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
    meta: _models.shared.Meta | None = _field("_meta")
    data: UnsubscribeFromUserData | None = _field("data")
