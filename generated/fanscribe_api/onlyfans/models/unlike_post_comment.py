"""Models of `unlike_post_comment`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class UnlikePostCommentData(Model):
    is_liked: bool | None = _field("isLiked")
    likes_count: int | None = _field("likesCount")
    success: bool | None = _field("success")


@_model
class UnlikePostComment(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UnlikePostCommentData | None = _field("data")
