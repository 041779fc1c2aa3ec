from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.cancel_data_export_response_200_data import CancelDataExportResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CancelDataExportResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CancelDataExportResponse200Data | Unset = wire(
        "data", One("cancel_data_export_response_200_data", "CancelDataExportResponse200Data")
    )
