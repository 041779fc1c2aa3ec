from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkBody(Model):
    name: str = wire("name", check=str, required=True)
    tags: list[str] | Unset = wire("tags", check=ListOf(str))
