from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class HeaderSize(Model):
    height: int | Unset = wire("height")
    width: int | Unset = wire("width")
