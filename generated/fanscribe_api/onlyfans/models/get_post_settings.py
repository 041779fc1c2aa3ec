"""Models of `get_post_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetPostSettingsData(Model):
    current_code: int | None = wire("currentCode")
    is_enabled: bool | None = wire("isEnabled")
    options: list[int] | None = wire("options")


@model
class GetPostSettings(Model):
    meta: Meta | None = wire("_meta")
    data: GetPostSettingsData | None = wire("data")
