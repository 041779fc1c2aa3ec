from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class LinkOwner(Model):
    avatar_thumb_url: str | Unset = wire("avatarThumbUrl")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    username: str | Unset = wire("username")
