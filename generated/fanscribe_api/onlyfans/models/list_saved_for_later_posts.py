"""Models of `list_saved_for_later_posts`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSavedForLaterPostsDataListItemEntity(Model):
    can_delete: bool | None = wire("canDelete")
    can_edit: bool | None = wire("canEdit")
    can_toggle_favorite: bool | None = wire("canToggleFavorite")
    can_view_media: bool | None = wire("canViewMedia")
    id: int | None = wire("id")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    is_opened: bool | None = wire("isOpened")
    is_published_with_period: bool | None = wire("isPublishedWithPeriod")
    posted_at: datetime.datetime | None = wire("postedAt")
    posted_at_precise: str | None = wire("postedAtPrecise")
    raw_text: str | None = wire("rawText")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")
    tips_amount: str | None = wire("tipsAmount")


@model
class ListSavedForLaterPostsDataListItem(Model):
    created_date_time: datetime.datetime | None = wire("createdDateTime")
    entity: ListSavedForLaterPostsDataListItemEntity | None = wire("entity")
    id: int | None = wire("id")
    publish_date_time: datetime.datetime | None = wire("publishDateTime")
    type_: str | None = wire("type")


@model
class ListSavedForLaterPostsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListSavedForLaterPostsDataListItem] | None = wire("list")
    sync_in_process: bool | None = wire("syncInProcess")


@model
class ListSavedForLaterPosts(Model):
    meta: Meta | None = wire("_meta")
    data: ListSavedForLaterPostsData | None = wire("data")
