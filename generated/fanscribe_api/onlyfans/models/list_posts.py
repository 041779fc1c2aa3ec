"""Models of `list_posts`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class ListPostsDataCounters(Model):
    archived_posts_count: int | None = wire("archivedPostsCount")
    audios_count: int | None = wire("audiosCount")
    medias_count: int | None = wire("mediasCount")
    photos_count: int | None = wire("photosCount")
    posts_count: int | None = wire("postsCount")
    private_archived_posts_count: int | None = wire("privateArchivedPostsCount")
    streams_count: int | None = wire("streamsCount")
    videos_count: int | None = wire("videosCount")


@model
class ListPostsDataListItem(Model):
    author: User | None = wire("author")
    can_comment: bool | None = wire("canComment")
    can_delete: bool | None = wire("canDelete")
    can_edit: bool | None = wire("canEdit")
    can_toggle_favorite: bool | None = wire("canToggleFavorite")
    can_view_media: bool | None = wire("canViewMedia")
    id: int | None = wire("id")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_media_ready: bool | None = wire("isMediaReady")
    is_opened: bool | None = wire("isOpened")
    posted_at: datetime.datetime | None = wire("postedAt")
    posted_at_precise: str | None = wire("postedAtPrecise")
    raw_text: str | None = wire("rawText")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")
    tips_amount: str | None = wire("tipsAmount")


@model
class ListPostsData(Model):
    counters: ListPostsDataCounters | None = wire("counters")
    has_more: bool | None = wire("hasMore")
    head_marker: str | None = wire("headMarker")
    list_: list[ListPostsDataListItem] | None = wire("list")
    tail_marker: str | None = wire("tailMarker")


@model
class ListPosts(Model):
    meta: Meta | None = wire("_meta")
    data: ListPostsData | None = wire("data")
