from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_notifications_response_200_data_list_item_replace_pairs import (
        ListNotificationsResponse200DataListItemReplacePairs,
    )
    from ..models.user import User


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsResponse200DataListItem(Model):
    can_go_to_profile: bool | Unset = wire("canGoToProfile")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    is_read: bool | Unset = wire("isRead")
    replace_pairs: ListNotificationsResponse200DataListItemReplacePairs | Unset = wire(
        "replacePairs",
        One(
            "list_notifications_response_200_data_list_item_replace_pairs",
            "ListNotificationsResponse200DataListItemReplacePairs",
        ),
    )
    sub_type: str | Unset = wire("subType")
    text: str | Unset = wire("text")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user", One("user", "User"))
