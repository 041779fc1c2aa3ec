from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_media_response_200_data_list_item_counters import (
        ListVaultMediaResponse200DataListItemCounters,
    )
    from ..models.list_vault_media_response_200_data_list_item_list_states_item import (
        ListVaultMediaResponse200DataListItemListStatesItem,
    )
    from ..models.media_files import MediaFiles
    from ..models.video_sources import VideoSources


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaResponse200DataListItem(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    counters: ListVaultMediaResponse200DataListItemCounters | Unset = wire(
        "counters",
        One("list_vault_media_response_200_data_list_item_counters", "ListVaultMediaResponse200DataListItemCounters"),
    )
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files", One("media_files", "MediaFiles"))
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    has_posts: bool | Unset = wire("hasPosts")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    list_states: list[ListVaultMediaResponse200DataListItemListStatesItem] | Unset = wire(
        "listStates",
        Each(
            One(
                "list_vault_media_response_200_data_list_item_list_states_item",
                "ListVaultMediaResponse200DataListItemListStatesItem",
            )
        ),
    )
    release_forms: list[Any] | Unset = wire("releaseForms")
    type_: str | Unset = wire("type")
    video_sources: VideoSources | Unset = wire("videoSources", One("video_sources", "VideoSources"))
