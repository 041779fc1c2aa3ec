"""Models of `remove_reaction_from_chat_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessageBody(Body):
    type_: Literal[1, 2, 3, 4, 5, 6, 7] = wire("type", required=True)


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessageData(Model):
    account_id: str | Unset = wire("accountId")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    message_id: str | Unset = wire("messageId")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: RemoveReactionFromChatMessageData | Unset = wire("data")
