"""Models of `start_typing_indicator`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class StartTypingIndicator(Model):
    data: Any = wire("data")
