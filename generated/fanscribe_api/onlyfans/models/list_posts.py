"""Models of `list_posts`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class ListPostsDataCounters(Model):
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    medias_count: int | Unset = wire("mediasCount")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    private_archived_posts_count: int | Unset = wire("privateArchivedPostsCount")
    streams_count: int | Unset = wire("streamsCount")
    videos_count: int | Unset = wire("videosCount")


@define(eq=False, repr=False, kw_only=True)
class ListPostsDataListItem(Model):
    author: User | Unset = wire("author")
    can_comment: bool | Unset = wire("canComment")
    can_delete: bool | Unset = wire("canDelete")
    can_edit: bool | Unset = wire("canEdit")
    can_toggle_favorite: bool | Unset = wire("canToggleFavorite")
    can_view_media: bool | Unset = wire("canViewMedia")
    id: int | Unset = wire("id")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_media_ready: bool | Unset = wire("isMediaReady")
    is_opened: bool | Unset = wire("isOpened")
    posted_at: datetime.datetime | Unset = wire("postedAt")
    posted_at_precise: str | Unset = wire("postedAtPrecise")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    tips_amount: str | Unset = wire("tipsAmount")


@define(eq=False, repr=False, kw_only=True)
class ListPostsData(Model):
    counters: ListPostsDataCounters | Unset = wire("counters")
    has_more: bool | Unset = wire("hasMore")
    head_marker: str | Unset = wire("headMarker")
    list_: list[ListPostsDataListItem] | Unset = wire("list")
    tail_marker: str | Unset = wire("tailMarker")


@define(eq=False, repr=False, kw_only=True)
class ListPosts(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListPostsData | Unset = wire("data")
