from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_available_events_response_200_data_item import ListAvailableEventsResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListAvailableEventsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListAvailableEventsResponse200DataItem] | Unset = wire(
        "data", Each(One("list_available_events_response_200_data_item", "ListAvailableEventsResponse200DataItem"))
    )
