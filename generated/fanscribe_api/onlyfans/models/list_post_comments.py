"""Models of `list_post_comments`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class ListPostCommentsDataListItem(Model):
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
class ListPostCommentsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListPostCommentsDataListItem] | None = wire("list")
    next_offset: int | None = wire("nextOffset")


@model
class ListPostComments(Model):
    meta: Meta | None = wire("_meta")
    data: ListPostCommentsData | None = wire("data")
