from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class MediaFileSources(Model):
    w150: str | Unset = wire("w150")
    w480: str | Unset = wire("w480")
