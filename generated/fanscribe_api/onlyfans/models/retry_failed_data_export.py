"""Models of `retry_failed_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RetryFailedDataExportData(Model):
    id: str | Unset = wire("id")
    message: str | Unset = wire("message")
    original_id: str | Unset = wire("original_id")
    status: str | Unset = wire("status")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class RetryFailedDataExport(Model):
    meta: Meta | Unset = wire("_meta")
    data: RetryFailedDataExportData | Unset = wire("data")
