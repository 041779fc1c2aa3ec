"""Models of `list_vault_media`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta, VideoSources


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaDataListItemCounters(Model):
    likes_count: int | Unset = wire("likesCount")
    tips_summ: int | Unset = wire("tipsSumm")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaDataListItemListStatesItem(Model):
    can_add_media: bool | Unset = wire("canAddMedia")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaDataListItem(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    counters: ListVaultMediaDataListItemCounters | Unset = wire("counters")
    created_at: datetime.datetime | Unset = wire("createdAt")
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files")
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    has_posts: bool | Unset = wire("hasPosts")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    list_states: list[ListVaultMediaDataListItemListStatesItem] | Unset = wire("listStates")
    release_forms: list[Any] | Unset = wire("releaseForms")
    type_: str | Unset = wire("type")
    video_sources: VideoSources | Unset = wire("videoSources")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListVaultMediaDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMedia(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListVaultMediaData | Unset = wire("data")
