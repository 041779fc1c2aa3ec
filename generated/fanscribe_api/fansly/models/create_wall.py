"""Models of `create_wall`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class CreateWall(Model):
    data: Any = wire("data")
