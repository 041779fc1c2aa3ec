"""The model LinkOwner, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class LinkOwner(Model):
    avatar_thumb_url: str | None = wire("avatarThumbUrl")
    id: int | None = wire("id")
    name: str | None = wire("name")
    username: str | None = wire("username")
