from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_mass_message_overview_response_200_data_items_item import (
        GetMassMessageOverviewResponse200DataItemsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetMassMessageOverviewResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    items: list[GetMassMessageOverviewResponse200DataItemsItem] | Unset = wire(
        "items",
        Each(
            One(
                "get_mass_message_overview_response_200_data_items_item",
                "GetMassMessageOverviewResponse200DataItemsItem",
            )
        ),
    )
