from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_reaction_to_chat_message_response_200_data import AddReactionToChatMessageResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddReactionToChatMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddReactionToChatMessageResponse200Data | Unset = wire(
        "data", One("add_reaction_to_chat_message_response_200_data", "AddReactionToChatMessageResponse200Data")
    )
