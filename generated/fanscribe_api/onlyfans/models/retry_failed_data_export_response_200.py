from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.retry_failed_data_export_response_200_data import RetryFailedDataExportResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RetryFailedDataExportResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RetryFailedDataExportResponse200Data | Unset = wire(
        "data", One("retry_failed_data_export_response_200_data", "RetryFailedDataExportResponse200Data")
    )
