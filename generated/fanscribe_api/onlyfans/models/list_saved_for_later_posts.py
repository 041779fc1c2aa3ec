"""Models of `list_saved_for_later_posts`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSavedForLaterPostsDataListItemEntity(Model):
    can_delete: bool | None = _field("canDelete")
    can_edit: bool | None = _field("canEdit")
    can_toggle_favorite: bool | None = _field("canToggleFavorite")
    can_view_media: bool | None = _field("canViewMedia")
    id: int | None = _field("id")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    is_opened: bool | None = _field("isOpened")
    is_published_with_period: bool | None = _field("isPublishedWithPeriod")
    posted_at: datetime.datetime | None = _field("postedAt")
    posted_at_precise: str | None = _field("postedAtPrecise")
    raw_text: str | None = _field("rawText")
    response_type: str | None = _field("responseType")
    text: str | None = _field("text")
    tips_amount: str | None = _field("tipsAmount")


@_model
class ListSavedForLaterPostsDataListItem(Model):
    created_date_time: datetime.datetime | None = _field("createdDateTime")
    entity: ListSavedForLaterPostsDataListItemEntity | None = _field("entity")
    id: int | None = _field("id")
    publish_date_time: datetime.datetime | None = _field("publishDateTime")
    type_: str | None = _field("type")


@_model
class ListSavedForLaterPostsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListSavedForLaterPostsDataListItem] | None = _field("list")
    sync_in_process: bool | None = _field("syncInProcess")


@_model
class ListSavedForLaterPosts(Page["ListSavedForLaterPostsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSavedForLaterPostsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
