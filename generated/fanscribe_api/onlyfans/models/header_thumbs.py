from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class HeaderThumbs(Model):
    w480: str | Unset = wire("w480")
    w760: str | Unset = wire("w760")
