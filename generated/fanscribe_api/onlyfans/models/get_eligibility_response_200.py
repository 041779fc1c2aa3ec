from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_eligibility_response_200_data import GetEligibilityResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetEligibilityResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetEligibilityResponse200Data | Unset = wire(
        "data", One("get_eligibility_response_200_data", "GetEligibilityResponse200Data")
    )
