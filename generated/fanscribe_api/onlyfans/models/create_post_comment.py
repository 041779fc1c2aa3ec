"""Models of `create_post_comment`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class CreatePostCommentData(Model):
    author: User | Unset = wire("author")
    can_like: bool | Unset = wire("canLike")
    changed_at: datetime.datetime | Unset = wire("changedAt")
    giphy_id: str | Unset = wire("giphyId")
    id: int | Unset = wire("id")
    is_liked: bool | Unset = wire("isLiked")
    is_liked_by_author: bool | Unset = wire("isLikedByAuthor")
    is_pinned: bool | Unset = wire("isPinned")
    likes_count: int | Unset = wire("likesCount")
    posted_at: datetime.datetime | Unset = wire("postedAt")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class CreatePostComment(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreatePostCommentData | Unset = wire("data")
