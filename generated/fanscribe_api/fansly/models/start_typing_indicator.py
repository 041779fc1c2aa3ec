"""Models of `start_typing_indicator`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class StartTypingIndicator(Model):
    data: Any = wire("data")
