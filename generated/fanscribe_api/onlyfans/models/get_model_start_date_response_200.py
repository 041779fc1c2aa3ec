from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_model_start_date_response_200_data import GetModelStartDateResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetModelStartDateResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetModelStartDateResponse200Data | Unset = wire(
        "data", One("get_model_start_date_response_200_data", "GetModelStartDateResponse200Data")
    )
