"""Models of `unlike_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class UnlikeMessageData(Model):
    is_liked: bool | None = wire("isLiked")
    success: bool | None = wire("success")


@model
class UnlikeMessage(Model):
    meta: Meta | None = wire("_meta")
    data: UnlikeMessageData | None = wire("data")
