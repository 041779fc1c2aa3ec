from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_vault_media_response_200_data_list_states_item import GetVaultMediaResponse200DataListStatesItem
    from ..models.media_files import MediaFiles
    from ..models.video_sources import VideoSources


@define(eq=False, repr=False, kw_only=True)
class GetVaultMediaResponse200Data(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files", One("media_files", "MediaFiles"))
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    has_posts: bool | Unset = wire("hasPosts")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    list_states: list[GetVaultMediaResponse200DataListStatesItem] | Unset = wire(
        "listStates",
        Each(One("get_vault_media_response_200_data_list_states_item", "GetVaultMediaResponse200DataListStatesItem")),
    )
    type_: str | Unset = wire("type")
    video_sources: VideoSources | Unset = wire("videoSources", One("video_sources", "VideoSources"))
