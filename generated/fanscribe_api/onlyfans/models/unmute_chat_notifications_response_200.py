from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unmute_chat_notifications_response_200_data import UnmuteChatNotificationsResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnmuteChatNotificationsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnmuteChatNotificationsResponse200Data | Unset = wire(
        "data", One("unmute_chat_notifications_response_200_data", "UnmuteChatNotificationsResponse200Data")
    )
