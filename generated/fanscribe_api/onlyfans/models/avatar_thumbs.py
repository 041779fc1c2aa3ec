from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AvatarThumbs(Model):
    c144: str | Unset = wire("c144")
    c50: str | Unset = wire("c50")
