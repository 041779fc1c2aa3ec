"""Models of `list_data_exports`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListDataExportsDataDataItemAccountsItem(Model):
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")


@_model
class ListDataExportsDataDataItem(Model):
    accounts: list[ListDataExportsDataDataItemAccountsItem] | None = _field("accounts")
    completed_at: datetime.datetime | None = _field("completed_at")
    created_at: datetime.datetime | None = _field("created_at")
    credit_cost: int | None = _field("credit_cost")
    download_url: str | None = _field("download_url")
    download_url_expires_at: datetime.datetime | None = _field("download_url_expires_at")
    end_date: str | None = _field("end_date")
    export_columns: list[str] | None = _field("export_columns")
    failed_at: datetime.datetime | None = _field("failed_at")
    failed_downloads: int | None = _field("failed_downloads")
    failed_reason: str | None = _field("failed_reason")
    file_type: str | None = _field("file_type")
    id: str | None = _field("id")
    progress_percentage: int | None = _field("progress_percentage")
    rows_processed: int | None = _field("rows_processed")
    start_date: str | None = _field("start_date")
    status: str | None = _field("status")
    total_rows: int | None = _field("total_rows")
    type_: str | None = _field("type")


@_model
class ListDataExportsDataMeta(Model):
    current_page: int | None = _field("current_page")
    last_page: int | None = _field("last_page")
    per_page: int | None = _field("per_page")
    total: int | None = _field("total")


@_model
class ListDataExportsData(Model):
    data: list[ListDataExportsDataDataItem] | None = _field("data")
    meta: ListDataExportsDataMeta | None = _field("meta")


@_model
class ListDataExports(Page["ListDataExportsDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListDataExportsData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __numbers__: ClassVar = (("data", "meta", "current_page"), ("data", "meta", "last_page"))
