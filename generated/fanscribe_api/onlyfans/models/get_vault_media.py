"""Models of `get_vault_media`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetVaultMediaData(Model):
    can_view: bool | None = _field("canView")
    converted_to_video: bool | None = _field("convertedToVideo")
    created_at: datetime.datetime | None = _field("createdAt")
    duration: int | None = _field("duration")
    files: _models.shared.MediaFiles | None = _field("files")
    has_custom_preview: bool | None = _field("hasCustomPreview")
    has_error: bool | None = _field("hasError")
    has_posts: bool | None = _field("hasPosts")
    id: int | None = _field("id")
    is_ready: bool | None = _field("isReady")
    list_states: list[_models.shared.VaultListState] | None = _field("listStates")
    type_: str | None = _field("type")
    video_sources: _models.shared.VideoSources | None = _field("videoSources")


@_model
class GetVaultMedia(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetVaultMediaData | None = _field("data")
