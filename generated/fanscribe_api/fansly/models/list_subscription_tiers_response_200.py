from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_subscription_tiers_response_200_data_item import ListSubscriptionTiersResponse200DataItem
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiersResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[ListSubscriptionTiersResponse200DataItem] | Unset = wire(
        "data", Each(One("list_subscription_tiers_response_200_data_item", "ListSubscriptionTiersResponse200DataItem"))
    )
