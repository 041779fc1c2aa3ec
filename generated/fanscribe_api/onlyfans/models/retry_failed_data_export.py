"""Models of `retry_failed_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class RetryFailedDataExportData(Model):
    id: str | None = wire("id")
    message: str | None = wire("message")
    original_id: str | None = wire("original_id")
    status: str | None = wire("status")
    type_: str | None = wire("type")


@model
class RetryFailedDataExport(Model):
    meta: Meta | None = wire("_meta")
    data: RetryFailedDataExportData | None = wire("data")
