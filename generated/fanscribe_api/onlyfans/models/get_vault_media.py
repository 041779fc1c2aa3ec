"""Models of `get_vault_media`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta, VideoSources


@model
class GetVaultMediaDataListStatesItem(Model):
    can_add_media: bool | None = wire("canAddMedia")
    has_media: bool | None = wire("hasMedia")
    id: int | None = wire("id")
    name: str | None = wire("name")
    type_: str | None = wire("type")


@model
class GetVaultMediaData(Model):
    can_view: bool | None = wire("canView")
    converted_to_video: bool | None = wire("convertedToVideo")
    created_at: datetime.datetime | None = wire("createdAt")
    duration: int | None = wire("duration")
    files: MediaFiles | None = wire("files")
    has_custom_preview: bool | None = wire("hasCustomPreview")
    has_error: bool | None = wire("hasError")
    has_posts: bool | None = wire("hasPosts")
    id: int | None = wire("id")
    is_ready: bool | None = wire("isReady")
    list_states: list[GetVaultMediaDataListStatesItem] | None = wire("listStates")
    type_: str | None = wire("type")
    video_sources: VideoSources | None = wire("videoSources")


@model
class GetVaultMedia(Model):
    meta: Meta | None = wire("_meta")
    data: GetVaultMediaData | None = wire("data")
