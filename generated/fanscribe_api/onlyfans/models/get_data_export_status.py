"""Models of `get_data_export_status`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetDataExportStatusDataAccountsItem(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")


@define(eq=False, repr=False, kw_only=True)
class GetDataExportStatusData(Model):
    accounts: list[GetDataExportStatusDataAccountsItem] | Unset = wire("accounts")
    completed_at: datetime.datetime | Unset = wire("completed_at")
    created_at: datetime.datetime | Unset = wire("created_at")
    credit_cost: int | Unset = wire("credit_cost")
    end_date: str | Unset = wire("end_date")
    export_columns: list[str] | Unset = wire("export_columns")
    failed_at: datetime.datetime | Unset = wire("failed_at")
    failed_downloads: int | Unset = wire("failed_downloads")
    failed_reason: str | Unset = wire("failed_reason")
    file_type: str | Unset = wire("file_type")
    id: str | Unset = wire("id")
    progress_percentage: int | Unset = wire("progress_percentage")
    rows_processed: int | Unset = wire("rows_processed")
    start_date: str | Unset = wire("start_date")
    status: str | Unset = wire("status")
    total_rows: int | Unset = wire("total_rows")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class GetDataExportStatus(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetDataExportStatusData | Unset = wire("data")
