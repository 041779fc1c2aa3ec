from __future__ import annotations

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateUserListBody(Model):
    account: str = wire("account", check=str, required=True)
    name: str = wire("name", check=str, required=True)
    is_pinned_to_feed: bool | None | Unset = wire("isPinnedToFeed", check=AnyOf(bool, None))
