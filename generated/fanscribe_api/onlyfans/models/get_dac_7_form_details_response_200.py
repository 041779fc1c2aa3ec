from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_dac_7_form_details_response_200_data import GetDac7FormDetailsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetDac7FormDetailsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetDac7FormDetailsResponse200Data | Unset = wire(
        "data", One("get_dac_7_form_details_response_200_data", "GetDac7FormDetailsResponse200Data")
    )
