from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListFollowersResponse200DataFollowersItem(Model):
    follower_id: str | Unset = wire("followerId")
    id: str | Unset = wire("id")
