"""The model LinkOwner, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class LinkOwner(Model):
    avatar_thumb_url: str | Unset = wire("avatarThumbUrl")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    username: str | Unset = wire("username")
