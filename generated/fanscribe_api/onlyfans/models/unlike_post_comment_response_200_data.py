from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UnlikePostCommentResponse200Data(Model):
    is_liked: bool | Unset = wire("isLiked")
    likes_count: int | Unset = wire("likesCount")
    success: bool | Unset = wire("success")
