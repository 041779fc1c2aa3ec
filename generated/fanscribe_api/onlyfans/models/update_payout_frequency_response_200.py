from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_payout_frequency_response_200_data import UpdatePayoutFrequencyResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UpdatePayoutFrequencyResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UpdatePayoutFrequencyResponse200Data | Unset = wire(
        "data", One("update_payout_frequency_response_200_data", "UpdatePayoutFrequencyResponse200Data")
    )
