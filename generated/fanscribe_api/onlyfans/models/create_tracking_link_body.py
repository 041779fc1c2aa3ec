from __future__ import annotations

from attrs import define

from ..types import ListOf, Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class CreateTrackingLinkBody(Model):
    name: str = wire("name", check=str, required=True)
    tags: list[str] | Unset = wire("tags", check=ListOf(str))
