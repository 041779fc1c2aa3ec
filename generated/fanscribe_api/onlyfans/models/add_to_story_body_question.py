from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBodyQuestion(Model):
    color: str | Unset = wire("color", check=str)
    height: float | Unset = wire("height", check=float)
    left: float | Unset = wire("left", check=float)
    text: str | Unset = wire("text", check=str)
    top: float | Unset = wire("top", check=float)
    width: float | Unset = wire("width", check=float)
