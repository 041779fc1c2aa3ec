"""PostCounters, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class PostCounters(Model):
    archived_posts_count: int | None = _field("archivedPostsCount")
    audios_count: int | None = _field("audiosCount")
    medias_count: int | None = _field("mediasCount")
    photos_count: int | None = _field("photosCount")
    posts_count: int | None = _field("postsCount")
    private_archived_posts_count: int | None = _field("privateArchivedPostsCount")
    streams_count: int | None = _field("streamsCount")
    videos_count: int | None = _field("videosCount")
