"""Models of `list_walls`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListWalls(Model):
    data: Any = wire("data")
