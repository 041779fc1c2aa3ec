"""Models of `create_data_export`."""

from __future__ import annotations

import datetime
from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models

CreateDataExportBodyType = Literal[
    "chargebacks",
    "chat_messages",
    "fans",
    "fansly_chat_messages",
    "followings",
    "media_vault",
    "payouts",
    "profile_visitors",
    "public_profiles",
    "smart_links",
    "tracking_links",
    "transactions",
    "trial_links",
]


@_model
class CreateDataExportBodyOptions(Body):
    """An object without documented fields."""


@_model
class CreateDataExportBody(Body):
    end_date: str = _required("end_date")
    file_type: Literal["csv", "xlsx", "zip"] = _required("file_type")
    start_date: str = _required("start_date")
    type_: CreateDataExportBodyType = _required("type")
    account_ids: Array[str] | Unset = _field("account_ids")
    auto_start: bool | Unset = _field("auto_start")
    export_columns: Array[str] | Unset = _field("export_columns")
    options: CreateDataExportBodyOptions | Unset = _field("options")


@_model
class CreateDataExportData(Model):
    created_at: datetime.datetime | None = _field("created_at")
    credit_calculation_note: str | None = _field("credit_calculation_note")
    end_date: str | None = _field("end_date")
    file_type: str | None = _field("file_type")
    id: str | None = _field("id")
    requires_scraping: bool | None = _field("requires_scraping")
    start_date: str | None = _field("start_date")
    status: str | None = _field("status")
    type_: str | None = _field("type")


@_model
class CreateDataExport(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CreateDataExportData | None = _field("data")
