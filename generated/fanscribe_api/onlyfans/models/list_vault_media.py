"""Models of `list_vault_media`."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListVaultMediaDataListItemCounters(Model):
    likes_count: int | None = _field("likesCount")
    tips_summ: int | None = _field("tipsSumm")


@_model
class ListVaultMediaDataListItem(Model):
    can_view: bool | None = _field("canView")
    converted_to_video: bool | None = _field("convertedToVideo")
    counters: ListVaultMediaDataListItemCounters | None = _field("counters")
    created_at: datetime.datetime | None = _field("createdAt")
    duration: int | None = _field("duration")
    files: _models.shared.MediaFiles | None = _field("files")
    has_custom_preview: bool | None = _field("hasCustomPreview")
    has_error: bool | None = _field("hasError")
    has_posts: bool | None = _field("hasPosts")
    id: int | None = _field("id")
    is_ready: bool | None = _field("isReady")
    list_states: list[_models.shared.VaultListState] | None = _field("listStates")
    release_forms: list[Any] | None = _field("releaseForms")
    type_: str | None = _field("type")
    video_sources: _models.shared.VideoSources | None = _field("videoSources")


@_model
class ListVaultMediaData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListVaultMediaDataListItem] | None = _field("list")


@_model
class ListVaultMedia(Page["ListVaultMediaDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListVaultMediaData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
