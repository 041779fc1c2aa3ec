from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class CreatePostCommentResponse200Data(Model):
    author: User | Unset = wire("author", One("user", "User"))
    can_like: bool | Unset = wire("canLike")
    changed_at: datetime.datetime | Unset = wire("changedAt", moment)
    giphy_id: str | Unset = wire("giphyId")
    id: int | Unset = wire("id")
    is_liked: bool | Unset = wire("isLiked")
    is_liked_by_author: bool | Unset = wire("isLikedByAuthor")
    is_pinned: bool | Unset = wire("isPinned")
    likes_count: int | Unset = wire("likesCount")
    posted_at: datetime.datetime | Unset = wire("postedAt", moment)
    text: str | Unset = wire("text")
