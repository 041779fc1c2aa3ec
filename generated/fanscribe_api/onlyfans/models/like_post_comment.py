"""Models of `like_post_comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class LikePostCommentData(Model):
    is_liked: bool | None = wire("isLiked")
    likes_count: int | None = wire("likesCount")
    success: bool | None = wire("success")


@model
class LikePostComment(Model):
    meta: Meta | None = wire("_meta")
    data: LikePostCommentData | None = wire("data")
