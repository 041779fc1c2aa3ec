"""Models of `create_data_export`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta

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


@model
class CreateDataExportBodyOptions(Body):
    """An object of which no field is known."""


@model
class CreateDataExportBody(Body):
    end_date: str = needed("end_date")
    file_type: Literal["csv", "xlsx", "zip"] | Enum = needed("file_type")
    start_date: str = needed("start_date")
    type_: CreateDataExportBodyType | Enum = needed("type")
    account_ids: Array[str] | Unset = wire("account_ids")
    auto_start: bool | Unset = wire("auto_start")
    export_columns: Array[str] | Unset = wire("export_columns")
    options: CreateDataExportBodyOptions | Unset = wire("options")


@model
class CreateDataExportData(Model):
    created_at: datetime.datetime | None = wire("created_at")
    credit_calculation_note: str | None = wire("credit_calculation_note")
    end_date: str | None = wire("end_date")
    file_type: str | None = wire("file_type")
    id: str | None = wire("id")
    requires_scraping: bool | None = wire("requires_scraping")
    start_date: str | None = wire("start_date")
    status: str | None = wire("status")
    type_: str | None = wire("type")


@model
class CreateDataExport(Model):
    meta: Meta | None = wire("_meta")
    data: CreateDataExportData | None = wire("data")
