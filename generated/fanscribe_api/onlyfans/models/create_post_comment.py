"""Models of `create_post_comment`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class CreatePostCommentData(Model):
    author: User | None = wire("author")
    can_like: bool | None = wire("canLike")
    changed_at: datetime.datetime | None = wire("changedAt")
    giphy_id: str | None = wire("giphyId")
    id: int | None = wire("id")
    is_liked: bool | None = wire("isLiked")
    is_liked_by_author: bool | None = wire("isLikedByAuthor")
    is_pinned: bool | None = wire("isPinned")
    likes_count: int | None = wire("likesCount")
    posted_at: datetime.datetime | None = wire("postedAt")
    text: str | None = wire("text")


@model
class CreatePostComment(Model):
    meta: Meta | None = wire("_meta")
    data: CreatePostCommentData | None = wire("data")
