from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases_relationships_buyers import (
        TopMessageResponse200DataPurchasesRelationshipsBuyers,
    )


@define(eq=False, repr=False, kw_only=True)
class TopMessageResponse200DataPurchasesRelationships(Model):
    buyers: TopMessageResponse200DataPurchasesRelationshipsBuyers | Unset = wire(
        "buyers",
        One(
            "top_message_response_200_data_purchases_relationships_buyers",
            "TopMessageResponse200DataPurchasesRelationshipsBuyers",
        ),
    )
