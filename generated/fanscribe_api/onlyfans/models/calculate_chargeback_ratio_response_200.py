from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.calculate_chargeback_ratio_response_200_data import CalculateChargebackRatioResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CalculateChargebackRatioResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CalculateChargebackRatioResponse200Data | Unset = wire(
        "data", One("calculate_chargeback_ratio_response_200_data", "CalculateChargebackRatioResponse200Data")
    )
