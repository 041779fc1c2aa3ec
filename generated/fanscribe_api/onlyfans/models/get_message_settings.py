"""Models of `get_message_settings`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetMessageSettingsData(Model):
    current_code: int | None = _field("currentCode")
    is_enabled: bool | None = _field("isEnabled")
    options: list[int] | None = _field("options")


@_model
class GetMessageSettings(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetMessageSettingsData | None = _field("data")
