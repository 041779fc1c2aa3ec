from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_legal_and_tax_status_response_200_data import GetLegalAndTaxStatusResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetLegalAndTaxStatusResponse200Data | Unset = wire(
        "data", One("get_legal_and_tax_status_response_200_data", "GetLegalAndTaxStatusResponse200Data")
    )
