"""Models of `get_vault_media`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta, VideoSources


@define(eq=False, repr=False, kw_only=True)
class GetVaultMediaDataListStatesItem(Model):
    can_add_media: bool | Unset = wire("canAddMedia")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class GetVaultMediaData(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    created_at: datetime.datetime | Unset = wire("createdAt")
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files")
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    has_posts: bool | Unset = wire("hasPosts")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    list_states: list[GetVaultMediaDataListStatesItem] | Unset = wire("listStates")
    type_: str | Unset = wire("type")
    video_sources: VideoSources | Unset = wire("videoSources")


@define(eq=False, repr=False, kw_only=True)
class GetVaultMedia(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetVaultMediaData | Unset = wire("data")
