from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class WhoamiResponse200Team(Model):
    name: str | Unset = wire("name")
    slug: str | Unset = wire("slug")
