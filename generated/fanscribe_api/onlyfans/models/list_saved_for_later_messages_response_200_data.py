from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_saved_for_later_messages_response_200_data_list_item import (
        ListSavedForLaterMessagesResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterMessagesResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListSavedForLaterMessagesResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One(
                "list_saved_for_later_messages_response_200_data_list_item",
                "ListSavedForLaterMessagesResponse200DataListItem",
            )
        ),
    )
    sync_in_process: bool | Unset = wire("syncInProcess")
