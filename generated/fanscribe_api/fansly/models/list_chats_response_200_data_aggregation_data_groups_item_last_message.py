from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataGroupsItemLastMessage(Model):
    content: str | Unset = wire("content")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")
