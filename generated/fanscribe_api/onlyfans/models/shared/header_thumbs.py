"""The model HeaderThumbs, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class HeaderThumbs(Model):
    w480: str | Unset = wire("w480")
    w760: str | Unset = wire("w760")
