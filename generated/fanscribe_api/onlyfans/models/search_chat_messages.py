"""Models of `search_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class SearchChatMessages(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[int] | Unset = wire("data")
