"""Models of `get_post_settings`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetPostSettingsData(Model):
    current_code: int | None = _field("currentCode")
    is_enabled: bool | None = _field("isEnabled")
    options: list[int] | None = _field("options")


@_model
class GetPostSettings(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetPostSettingsData | None = _field("data")
