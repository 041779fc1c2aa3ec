"""Models of `create_wall`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class CreateWall(Model):
    data: Any = wire("data")
