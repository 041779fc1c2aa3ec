"""Models of `list_saved_for_later_posts`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPostsDataListItemEntity(Model):
    can_delete: bool | Unset = wire("canDelete")
    can_edit: bool | Unset = wire("canEdit")
    can_toggle_favorite: bool | Unset = wire("canToggleFavorite")
    can_view_media: bool | Unset = wire("canViewMedia")
    id: int | Unset = wire("id")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_opened: bool | Unset = wire("isOpened")
    is_published_with_period: bool | Unset = wire("isPublishedWithPeriod")
    posted_at: datetime.datetime | Unset = wire("postedAt")
    posted_at_precise: str | Unset = wire("postedAtPrecise")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    tips_amount: str | Unset = wire("tipsAmount")


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPostsDataListItem(Model):
    created_date_time: datetime.datetime | Unset = wire("createdDateTime")
    entity: ListSavedForLaterPostsDataListItemEntity | Unset = wire("entity")
    id: int | Unset = wire("id")
    publish_date_time: datetime.datetime | Unset = wire("publishDateTime")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPostsData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListSavedForLaterPostsDataListItem] | Unset = wire("list")
    sync_in_process: bool | Unset = wire("syncInProcess")


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterPosts(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListSavedForLaterPostsData | Unset = wire("data")
