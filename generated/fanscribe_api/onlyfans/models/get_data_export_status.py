"""Models of `get_data_export_status`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetDataExportStatusDataAccountsItem(Model):
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")


@_model
class GetDataExportStatusData(Model):
    accounts: list[GetDataExportStatusDataAccountsItem] | None = _field("accounts")
    completed_at: datetime.datetime | None = _field("completed_at")
    created_at: datetime.datetime | None = _field("created_at")
    credit_cost: int | None = _field("credit_cost")
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
class GetDataExportStatus(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetDataExportStatusData | None = _field("data")
