"""Models of `list_posts`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListPostsDataListItem(Model):
    author: _models.shared.User | None = _field("author")
    can_comment: bool | None = _field("canComment")
    can_delete: bool | None = _field("canDelete")
    can_edit: bool | None = _field("canEdit")
    can_toggle_favorite: bool | None = _field("canToggleFavorite")
    can_view_media: bool | None = _field("canViewMedia")
    id: int | None = _field("id")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    is_opened: bool | None = _field("isOpened")
    posted_at: datetime.datetime | None = _field("postedAt")
    posted_at_precise: str | None = _field("postedAtPrecise")
    raw_text: str | None = _field("rawText")
    response_type: str | None = _field("responseType")
    text: str | None = _field("text")
    tips_amount: str | None = _field("tipsAmount")


@_model
class ListPostsData(Model):
    counters: _models.shared.PostCounters | None = _field("counters")
    has_more: bool | None = _field("hasMore")
    head_marker: str | None = _field("headMarker")
    list_: list[ListPostsDataListItem] | None = _field("list")
    tail_marker: str | None = _field("tailMarker")


@_model
class ListPosts(Page["ListPostsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPostsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
