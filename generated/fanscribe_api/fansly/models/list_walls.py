"""Models of `list_walls`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListWalls(Model):
    data: Any = wire("data")
