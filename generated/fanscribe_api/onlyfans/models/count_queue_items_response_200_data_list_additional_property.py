from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsResponse200DataListAdditionalProperty(Model):
    chat: int | Unset = wire("chat")
    post: int | Unset = wire("post")
