from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.mute_chat_notifications_response_200_data import MuteChatNotificationsResponse200Data


@define(eq=False, repr=False, kw_only=True)
class MuteChatNotificationsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: MuteChatNotificationsResponse200Data | Unset = wire(
        "data", One("mute_chat_notifications_response_200_data", "MuteChatNotificationsResponse200Data")
    )
