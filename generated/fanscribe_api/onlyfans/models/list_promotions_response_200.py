from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_promotions_response_200_data import ListPromotionsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListPromotionsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListPromotionsResponse200Data | Unset = wire(
        "data", One("list_promotions_response_200_data", "ListPromotionsResponse200Data")
    )
