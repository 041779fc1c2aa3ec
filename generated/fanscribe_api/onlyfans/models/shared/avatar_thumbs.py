"""The model AvatarThumbs, of several operations."""

from __future__ import annotations

from ....runtime.models import Model, model, wire


@model
class AvatarThumbs(Model):
    c144: str | None = wire("c144")
    c50: str | None = wire("c50")
