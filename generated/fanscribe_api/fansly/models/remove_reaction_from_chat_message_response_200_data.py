from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessageResponse200Data(Model):
    account_id: str | Unset = wire("accountId")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    message_id: str | Unset = wire("messageId")
    type_: int | Unset = wire("type")
