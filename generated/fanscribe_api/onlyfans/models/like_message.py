"""Models of `like_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class LikeMessageData(Model):
    is_liked: bool | Unset = wire("isLiked")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class LikeMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: LikeMessageData | Unset = wire("data")
