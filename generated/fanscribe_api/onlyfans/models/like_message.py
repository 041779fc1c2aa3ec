"""Models of `like_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class LikeMessageData(Model):
    is_liked: bool | None = wire("isLiked")
    success: bool | None = wire("success")


@model
class LikeMessage(Model):
    meta: Meta | None = wire("_meta")
    data: LikeMessageData | None = wire("data")
