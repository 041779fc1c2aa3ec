"""PostComment, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class PostComment(Model):
    author: _models.shared.User | None = _field("author")
    can_like: bool | None = _field("canLike")
    changed_at: datetime.datetime | None = _field("changedAt")
    giphy_id: str | None = _field("giphyId")
    id: int | None = _field("id")
    is_liked: bool | None = _field("isLiked")
    is_liked_by_author: bool | None = _field("isLikedByAuthor")
    is_pinned: bool | None = _field("isPinned")
    likes_count: int | None = _field("likesCount")
    posted_at: datetime.datetime | None = _field("postedAt")
    text: str | None = _field("text")
