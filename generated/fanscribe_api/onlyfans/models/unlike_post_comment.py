"""Models of `unlike_post_comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UnlikePostCommentData(Model):
    is_liked: bool | Unset = wire("isLiked")
    likes_count: int | Unset = wire("likesCount")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class UnlikePostComment(Model):
    meta: Meta | Unset = wire("_meta")
    data: UnlikePostCommentData | Unset = wire("data")
