from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200DataQuestionPositions(Model):
    angle: int | Unset = wire("angle")
    color: str | Unset = wire("color")
    height: int | Unset = wire("height")
    left: int | Unset = wire("left")
    top: int | Unset = wire("top")
    width: int | Unset = wire("width")
    x: str | Unset = wire("x")
    y: str | Unset = wire("y")
    z_index: int | Unset = wire("zIndex")
