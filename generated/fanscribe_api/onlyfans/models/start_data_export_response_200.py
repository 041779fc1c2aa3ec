from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.start_data_export_response_200_data import StartDataExportResponse200Data


@define(eq=False, repr=False, kw_only=True)
class StartDataExportResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: StartDataExportResponse200Data | Unset = wire(
        "data", One("start_data_export_response_200_data", "StartDataExportResponse200Data")
    )
