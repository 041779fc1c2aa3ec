from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_saved_for_later_messages_response_200_data_list_item_entity import (
        ListSavedForLaterMessagesResponse200DataListItemEntity,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSavedForLaterMessagesResponse200DataListItem(Model):
    created_date_time: datetime.datetime | Unset = wire("createdDateTime", moment)
    entity: ListSavedForLaterMessagesResponse200DataListItemEntity | Unset = wire(
        "entity",
        One(
            "list_saved_for_later_messages_response_200_data_list_item_entity",
            "ListSavedForLaterMessagesResponse200DataListItemEntity",
        ),
    )
    id: int | Unset = wire("id")
    publish_date_time: datetime.datetime | Unset = wire("publishDateTime", moment)
    type_: str | Unset = wire("type")
