"""Models of `get_data_export_status`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetDataExportStatusDataAccountsItem(Model):
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")


@model
class GetDataExportStatusData(Model):
    accounts: list[GetDataExportStatusDataAccountsItem] | None = wire("accounts")
    completed_at: datetime.datetime | None = wire("completed_at")
    created_at: datetime.datetime | None = wire("created_at")
    credit_cost: int | None = wire("credit_cost")
    end_date: str | None = wire("end_date")
    export_columns: list[str] | None = wire("export_columns")
    failed_at: datetime.datetime | None = wire("failed_at")
    failed_downloads: int | None = wire("failed_downloads")
    failed_reason: str | None = wire("failed_reason")
    file_type: str | None = wire("file_type")
    id: str | None = wire("id")
    progress_percentage: int | None = wire("progress_percentage")
    rows_processed: int | None = wire("rows_processed")
    start_date: str | None = wire("start_date")
    status: str | None = wire("status")
    total_rows: int | None = wire("total_rows")
    type_: str | None = wire("type")


@model
class GetDataExportStatus(Model):
    meta: Meta | None = wire("_meta")
    data: GetDataExportStatusData | None = wire("data")
