from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateCustomSummaryCategoryBody(Model):
    name: str = wire("name", check=str, required=True)
    description: str | Unset = wire("description", check=str)
