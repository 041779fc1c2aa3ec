"""Models of `delete_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class DeletePostDataCounters(Model):
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    medias_count: int | Unset = wire("mediasCount")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    streams_count: int | Unset = wire("streamsCount")
    videos_count: int | Unset = wire("videosCount")


@define(eq=False, repr=False, kw_only=True)
class DeletePostData(Model):
    counters: DeletePostDataCounters | Unset = wire("counters")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class DeletePost(Model):
    meta: Meta | Unset = wire("_meta")
    data: DeletePostData | Unset = wire("data")
