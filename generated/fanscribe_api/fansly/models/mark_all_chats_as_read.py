"""Models of `mark_all_chats_as_read`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class MarkAllChatsAsRead(Model):
    data: Any = wire("data")
