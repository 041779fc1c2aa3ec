"""Models of `mark_all_chats_as_read`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire


@define(eq=False, repr=False, kw_only=True)
class MarkAllChatsAsRead(Model):
    data: Any = wire("data")
