from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mark_all_chats_as_read_response_200_data import MarkAllChatsAsReadResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MarkAllChatsAsReadResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MarkAllChatsAsReadResponse200Data | Unset = wire(
        "data", One("mark_all_chats_as_read_response_200_data", "MarkAllChatsAsReadResponse200Data")
    )
