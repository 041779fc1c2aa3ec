from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaResponse200DataListItemListStatesItem(Model):
    can_add_media: bool | Unset = wire("canAddMedia")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    type_: str | Unset = wire("type")
