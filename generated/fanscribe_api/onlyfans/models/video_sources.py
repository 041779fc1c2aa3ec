from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class VideoSources(Model):
    field_240: str | Unset = wire("240")
    field_720: str | Unset = wire("720")
