"""The model HeaderThumbs, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class HeaderThumbs(Model):
    w480: str | None = wire("w480")
    w760: str | None = wire("w760")
