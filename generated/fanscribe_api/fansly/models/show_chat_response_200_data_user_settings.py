from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ShowChatResponse200DataUserSettings(Model):
    custom_name: str | Unset = wire("customName")
    hidden: int | Unset = wire("hidden")
