"""Models of `list_data_exports`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsDataDataItemAccountsItem(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsDataDataItem(Model):
    accounts: list[ListDataExportsDataDataItemAccountsItem] | Unset = wire("accounts")
    completed_at: datetime.datetime | Unset = wire("completed_at")
    created_at: datetime.datetime | Unset = wire("created_at")
    credit_cost: int | Unset = wire("credit_cost")
    download_url: str | Unset = wire("download_url")
    download_url_expires_at: datetime.datetime | Unset = wire("download_url_expires_at")
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
class ListDataExportsDataMeta(Model):
    current_page: int | Unset = wire("current_page")
    last_page: int | Unset = wire("last_page")
    per_page: int | Unset = wire("per_page")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsData(Model):
    data: list[ListDataExportsDataDataItem] | Unset = wire("data")
    meta: ListDataExportsDataMeta | Unset = wire("meta")


@define(eq=False, repr=False, kw_only=True)
class ListDataExports(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListDataExportsData | Unset = wire("data")
