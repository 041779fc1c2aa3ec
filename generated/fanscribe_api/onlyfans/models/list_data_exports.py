"""Models of `list_data_exports`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListDataExportsDataDataItemAccountsItem(Model):
    display_name: str | None = wire("display_name")
    id: str | None = wire("id")


@model
class ListDataExportsDataDataItem(Model):
    accounts: list[ListDataExportsDataDataItemAccountsItem] | None = wire("accounts")
    completed_at: datetime.datetime | None = wire("completed_at")
    created_at: datetime.datetime | None = wire("created_at")
    credit_cost: int | None = wire("credit_cost")
    download_url: str | None = wire("download_url")
    download_url_expires_at: datetime.datetime | None = wire("download_url_expires_at")
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
class ListDataExportsDataMeta(Model):
    current_page: int | None = wire("current_page")
    last_page: int | None = wire("last_page")
    per_page: int | None = wire("per_page")
    total: int | None = wire("total")


@model
class ListDataExportsData(Model):
    data: list[ListDataExportsDataDataItem] | None = wire("data")
    meta: ListDataExportsDataMeta | None = wire("meta")


@model
class ListDataExports(Model):
    meta: Meta | None = wire("_meta")
    data: ListDataExportsData | None = wire("data")
