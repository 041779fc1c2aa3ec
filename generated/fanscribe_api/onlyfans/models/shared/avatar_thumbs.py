"""The model AvatarThumbs, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class AvatarThumbs(Model):
    c144: str | Unset = wire("c144")
    c50: str | Unset = wire("c50")
