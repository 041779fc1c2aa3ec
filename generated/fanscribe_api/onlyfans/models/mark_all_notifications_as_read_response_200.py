from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.mark_all_notifications_as_read_response_200_data import MarkAllNotificationsAsReadResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class MarkAllNotificationsAsReadResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MarkAllNotificationsAsReadResponse200Data | Unset = wire(
        "data", One("mark_all_notifications_as_read_response_200_data", "MarkAllNotificationsAsReadResponse200Data")
    )
