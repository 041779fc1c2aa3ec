"""Models of `disable_chat_read_receipts`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class DisableChatReadReceipts(Model):
    data: Any = wire("data")
