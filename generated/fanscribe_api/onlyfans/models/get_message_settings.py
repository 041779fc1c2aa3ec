"""Models of `get_message_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetMessageSettingsData(Model):
    current_code: int | None = wire("currentCode")
    is_enabled: bool | None = wire("isEnabled")
    options: list[int] | None = wire("options")


@model
class GetMessageSettings(Model):
    meta: Meta | None = wire("_meta")
    data: GetMessageSettingsData | None = wire("data")
