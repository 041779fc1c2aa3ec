"""Models of `list_vault_media`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta, VideoSources


@model
class ListVaultMediaDataListItemCounters(Model):
    likes_count: int | None = wire("likesCount")
    tips_summ: int | None = wire("tipsSumm")


@model
class ListVaultMediaDataListItemListStatesItem(Model):
    can_add_media: bool | None = wire("canAddMedia")
    has_media: bool | None = wire("hasMedia")
    id: int | None = wire("id")
    name: str | None = wire("name")
    type_: str | None = wire("type")


@model
class ListVaultMediaDataListItem(Model):
    can_view: bool | None = wire("canView")
    converted_to_video: bool | None = wire("convertedToVideo")
    counters: ListVaultMediaDataListItemCounters | None = wire("counters")
    created_at: datetime.datetime | None = wire("createdAt")
    duration: int | None = wire("duration")
    files: MediaFiles | None = wire("files")
    has_custom_preview: bool | None = wire("hasCustomPreview")
    has_error: bool | None = wire("hasError")
    has_posts: bool | None = wire("hasPosts")
    id: int | None = wire("id")
    is_ready: bool | None = wire("isReady")
    list_states: list[ListVaultMediaDataListItemListStatesItem] | None = wire("listStates")
    release_forms: list[Any] | None = wire("releaseForms")
    type_: str | None = wire("type")
    video_sources: VideoSources | None = wire("videoSources")


@model
class ListVaultMediaData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListVaultMediaDataListItem] | None = wire("list")


@model
class ListVaultMedia(Model):
    meta: Meta | None = wire("_meta")
    data: ListVaultMediaData | None = wire("data")
