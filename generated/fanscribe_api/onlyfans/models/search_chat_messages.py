"""Models of `search_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class SearchChatMessages(Model):
    meta: Meta | None = wire("_meta")
    data: list[int] | None = wire("data")
