"""The model AvatarThumbs, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class AvatarThumbs(Model):
    c144: str | None = wire("c144")
    c50: str | None = wire("c50")
