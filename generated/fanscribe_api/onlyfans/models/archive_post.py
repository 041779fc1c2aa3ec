"""Models of `archive_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ArchivePostDataCounters(Model):
    archived_posts_count: int | None = wire("archivedPostsCount")
    audios_count: int | None = wire("audiosCount")
    medias_count: int | None = wire("mediasCount")
    photos_count: int | None = wire("photosCount")
    posts_count: int | None = wire("postsCount")
    private_archived_posts_count: int | None = wire("privateArchivedPostsCount")
    streams_count: int | None = wire("streamsCount")
    videos_count: int | None = wire("videosCount")


@model
class ArchivePostDataLabelStatesItem(Model):
    id: str | None = wire("id")
    is_clear_in_progress: bool | None = wire("isClearInProgress")
    name: str | None = wire("name")
    posts: list[Any] | None = wire("posts")
    posts_count: int | None = wire("postsCount")
    type_: str | None = wire("type")


@model
class ArchivePostData(Model):
    counters: ArchivePostDataCounters | None = wire("counters")
    label_states: list[ArchivePostDataLabelStatesItem] | None = wire("labelStates")


@model
class ArchivePost(Model):
    meta: Meta | None = wire("_meta")
    data: ArchivePostData | None = wire("data")
