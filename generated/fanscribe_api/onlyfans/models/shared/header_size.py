"""The model HeaderSize, of several operations."""

from __future__ import annotations

from ....runtime.models import Model, model, wire


@model
class HeaderSize(Model):
    height: int | None = wire("height")
    width: int | None = wire("width")
