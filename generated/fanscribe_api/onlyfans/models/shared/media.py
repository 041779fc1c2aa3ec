"""The model Media, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import MediaFiles, VideoSources


@define(eq=False, repr=False, kw_only=True)
class Media(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    created_at: datetime.datetime | Unset = wire("createdAt")
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files")
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    release_forms: list[Any] | Unset = wire("releaseForms")
    type_: str | Unset = wire("type")
    video_sources: VideoSources | Unset = wire("videoSources")
