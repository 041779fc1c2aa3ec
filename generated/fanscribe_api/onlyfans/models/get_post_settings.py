"""Models of `get_post_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetPostSettingsData(Model):
    current_code: int | Unset = wire("currentCode")
    is_enabled: bool | Unset = wire("isEnabled")
    options: list[int] | Unset = wire("options")


@define(eq=False, repr=False, kw_only=True)
class GetPostSettings(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetPostSettingsData | Unset = wire("data")
