"""The model HeaderSize, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class HeaderSize(Model):
    height: int | None = wire("height")
    width: int | None = wire("width")
