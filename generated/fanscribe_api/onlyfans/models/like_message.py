"""Models of `like_message`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class LikeMessageData(Model):
    is_liked: bool | None = _field("isLiked")
    success: bool | None = _field("success")


@_model
class LikeMessage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: LikeMessageData | None = _field("data")
