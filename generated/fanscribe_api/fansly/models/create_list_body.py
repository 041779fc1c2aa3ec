from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateListBody(Model):
    label: str | Unset = wire("label", check=str)
    type_: int | Unset = wire("type", check=int)
