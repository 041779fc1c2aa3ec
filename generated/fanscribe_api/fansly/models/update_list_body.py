from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateListBody(Model):
    label: str | Unset = wire("label", check=str)
    type_: str | Unset = wire("type", check=str)
