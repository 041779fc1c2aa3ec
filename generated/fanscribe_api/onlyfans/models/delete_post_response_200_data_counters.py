from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class DeletePostResponse200DataCounters(Model):
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    medias_count: int | Unset = wire("mediasCount")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    streams_count: int | Unset = wire("streamsCount")
    videos_count: int | Unset = wire("videosCount")
