from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases import TopMessageResponse200DataPurchases


@define(eq=False, repr=False, kw_only=True)
class TopMessageResponse200Data(Model):
    purchases: TopMessageResponse200DataPurchases | Unset = wire(
        "purchases", One("top_message_response_200_data_purchases", "TopMessageResponse200DataPurchases")
    )
