from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mark_chat_as_unread_response_200_data import MarkChatAsUnreadResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MarkChatAsUnreadResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MarkChatAsUnreadResponse200Data | Unset = wire(
        "data", One("mark_chat_as_unread_response_200_data", "MarkChatAsUnreadResponse200Data")
    )
