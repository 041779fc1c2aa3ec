from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200DataTextsItem(Model):
    angle: int | Unset = wire("angle")
    bg_color: str | Unset = wire("bgColor")
    color: str | Unset = wire("color")
    font_family: str | Unset = wire("fontFamily")
    font_size: str | Unset = wire("fontSize")
    font_style: str | Unset = wire("fontStyle")
    font_weight: int | Unset = wire("fontWeight")
    left: int | Unset = wire("left")
    scale: int | Unset = wire("scale")
    text: str | Unset = wire("text")
    text_align: str | Unset = wire("textAlign")
    text_height: float | Unset = wire("textHeight")
    text_width: int | Unset = wire("textWidth")
    top: int | Unset = wire("top")
    type_: str | Unset = wire("type")
    users: list[Any] | Unset = wire("users")
    z_index: int | Unset = wire("zIndex")
