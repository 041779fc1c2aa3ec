from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_notification_tabs_order_response_200_data import UpdateNotificationTabsOrderResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UpdateNotificationTabsOrderResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UpdateNotificationTabsOrderResponse200Data | Unset = wire(
        "data", One("update_notification_tabs_order_response_200_data", "UpdateNotificationTabsOrderResponse200Data")
    )
