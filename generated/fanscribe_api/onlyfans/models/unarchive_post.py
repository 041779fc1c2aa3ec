"""Models of `unarchive_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UnarchivePostDataCounters(Model):
    archived_posts_count: int | None = _field("archivedPostsCount")
    audios_count: int | None = _field("audiosCount")
    medias_count: int | None = _field("mediasCount")
    photos_count: int | None = _field("photosCount")
    posts_count: int | None = _field("postsCount")
    private_archived_posts_count: int | None = _field("privateArchivedPostsCount")
    streams_count: int | None = _field("streamsCount")
    videos_count: int | None = _field("videosCount")


@_model
class UnarchivePostDataLabelStatesItem(Model):
    id: str | None = _field("id")
    is_clear_in_progress: bool | None = _field("isClearInProgress")
    name: str | None = _field("name")
    posts: list[Any] | None = _field("posts")
    posts_count: int | None = _field("postsCount")
    type_: str | None = _field("type")


@_model
class UnarchivePostData(Model):
    counters: UnarchivePostDataCounters | None = _field("counters")
    label_states: list[UnarchivePostDataLabelStatesItem] | None = _field("labelStates")


@_model
class UnarchivePost(Model):
    meta: Meta | None = _field("_meta")
    data: UnarchivePostData | None = _field("data")
