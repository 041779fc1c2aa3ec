"""The model HeaderThumbs, of several operations."""

from __future__ import annotations

from ....runtime.models import Model, model, wire


@model
class HeaderThumbs(Model):
    w480: str | None = wire("w480")
    w760: str | None = wire("w760")
