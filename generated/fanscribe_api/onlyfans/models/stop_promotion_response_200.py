from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.stop_promotion_response_200_data import StopPromotionResponse200Data


@define(eq=False, repr=False, kw_only=True)
class StopPromotionResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: StopPromotionResponse200Data | Unset = wire(
        "data", One("stop_promotion_response_200_data", "StopPromotionResponse200Data")
    )
