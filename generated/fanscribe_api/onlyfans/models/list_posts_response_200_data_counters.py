from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListPostsResponse200DataCounters(Model):
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    medias_count: int | Unset = wire("mediasCount")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    private_archived_posts_count: int | Unset = wire("privateArchivedPostsCount")
    streams_count: int | Unset = wire("streamsCount")
    videos_count: int | Unset = wire("videosCount")
