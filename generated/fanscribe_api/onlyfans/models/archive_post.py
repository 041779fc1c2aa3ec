"""Models of `archive_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ArchivePostDataCounters(Model):
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    medias_count: int | Unset = wire("mediasCount")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    private_archived_posts_count: int | Unset = wire("privateArchivedPostsCount")
    streams_count: int | Unset = wire("streamsCount")
    videos_count: int | Unset = wire("videosCount")


@define(eq=False, repr=False, kw_only=True)
class ArchivePostDataLabelStatesItem(Model):
    id: str | Unset = wire("id")
    is_clear_in_progress: bool | Unset = wire("isClearInProgress")
    name: str | Unset = wire("name")
    posts: list[Any] | Unset = wire("posts")
    posts_count: int | Unset = wire("postsCount")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ArchivePostData(Model):
    counters: ArchivePostDataCounters | Unset = wire("counters")
    label_states: list[ArchivePostDataLabelStatesItem] | Unset = wire("labelStates")


@define(eq=False, repr=False, kw_only=True)
class ArchivePost(Model):
    meta: Meta | Unset = wire("_meta")
    data: ArchivePostData | Unset = wire("data")
