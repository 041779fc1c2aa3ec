from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetPostSettingsResponse200Data(Model):
    current_code: int | Unset = wire("currentCode")
    is_enabled: bool | Unset = wire("isEnabled")
    options: list[int] | Unset = wire("options")
