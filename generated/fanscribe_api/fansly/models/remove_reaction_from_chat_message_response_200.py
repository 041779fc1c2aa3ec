from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_reaction_from_chat_message_response_200_data import (
        RemoveReactionFromChatMessageResponse200Data,
    )


@define(eq=False, repr=False, kw_only=True)
class RemoveReactionFromChatMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveReactionFromChatMessageResponse200Data | Unset = wire(
        "data",
        One("remove_reaction_from_chat_message_response_200_data", "RemoveReactionFromChatMessageResponse200Data"),
    )
