"""Models of `add_reaction_to_chat_message`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class AddReactionToChatMessageBody(Body):
    type_: Literal[1, 2, 3, 4, 5, 6, 7] | Enum = needed("type")


@model
class AddReactionToChatMessageData(Model):
    account_id: str | None = wire("accountId")
    group_id: str | None = wire("groupId")
    id: str | None = wire("id")
    message_id: str | None = wire("messageId")
    type_: int | None = wire("type")


@model
class AddReactionToChatMessage(Model):
    meta: Meta | None = wire("_meta")
    data: AddReactionToChatMessageData | None = wire("data")
