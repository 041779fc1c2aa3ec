"""Models of `delete_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class DeletePostDataCounters(Model):
    archived_posts_count: int | None = _field("archivedPostsCount")
    audios_count: int | None = _field("audiosCount")
    medias_count: int | None = _field("mediasCount")
    photos_count: int | None = _field("photosCount")
    posts_count: int | None = _field("postsCount")
    streams_count: int | None = _field("streamsCount")
    videos_count: int | None = _field("videosCount")


@_model
class DeletePostData(Model):
    counters: DeletePostDataCounters | None = _field("counters")
    success: bool | None = _field("success")


@_model
class DeletePost(Model):
    meta: Meta | None = _field("_meta")
    data: DeletePostData | None = _field("data")
