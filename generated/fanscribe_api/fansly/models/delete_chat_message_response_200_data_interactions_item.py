from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageResponse200DataInteractionsItem(Model):
    delivered_at: int | Unset = wire("deliveredAt")
    read_at: int | Unset = wire("readAt")
    user_id: str | Unset = wire("userId")
