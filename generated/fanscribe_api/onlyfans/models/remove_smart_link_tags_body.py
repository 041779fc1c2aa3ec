from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class RemoveSmartLinkTagsBody(Model):
    tags: list[str] = wire("tags", check=ListOf(str), required=True)
