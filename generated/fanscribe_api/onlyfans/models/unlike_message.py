"""Models of `unlike_message`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class UnlikeMessageData(Model):
    is_liked: bool | None = _field("isLiked")
    success: bool | None = _field("success")


@_model
class UnlikeMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UnlikeMessageData | None = _field("data")
