"""Models of `delete_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class DeletePostDataCounters(Model):
    archived_posts_count: int | None = wire("archivedPostsCount")
    audios_count: int | None = wire("audiosCount")
    medias_count: int | None = wire("mediasCount")
    photos_count: int | None = wire("photosCount")
    posts_count: int | None = wire("postsCount")
    streams_count: int | None = wire("streamsCount")
    videos_count: int | None = wire("videosCount")


@model
class DeletePostData(Model):
    counters: DeletePostDataCounters | None = wire("counters")
    success: bool | None = wire("success")


@model
class DeletePost(Model):
    meta: Meta | None = wire("_meta")
    data: DeletePostData | None = wire("data")
