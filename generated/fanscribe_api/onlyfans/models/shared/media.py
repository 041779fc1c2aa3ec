"""The model Media, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import MediaFiles, VideoSources


@model
class Media(Model):
    can_view: bool | None = wire("canView")
    converted_to_video: bool | None = wire("convertedToVideo")
    created_at: datetime.datetime | None = wire("createdAt")
    duration: int | None = wire("duration")
    files: MediaFiles | None = wire("files")
    has_custom_preview: bool | None = wire("hasCustomPreview")
    has_error: bool | None = wire("hasError")
    id: int | None = wire("id")
    is_ready: bool | None = wire("isReady")
    release_forms: list[Any] | None = wire("releaseForms")
    type_: str | None = wire("type")
    video_sources: VideoSources | None = wire("videoSources")
