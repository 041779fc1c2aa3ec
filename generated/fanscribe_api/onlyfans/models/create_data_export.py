"""Models of `create_data_export`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

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


@define(eq=False, repr=False, kw_only=True)
class CreateDataExportBodyOptions(Body):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class CreateDataExportBody(Body):
    end_date: str = wire("end_date", required=True)
    file_type: Literal["csv", "xlsx", "zip"] = wire("file_type", required=True)
    start_date: str = wire("start_date", required=True)
    type_: CreateDataExportBodyType = wire("type", required=True)
    account_ids: list[str] | Unset = wire("account_ids")
    auto_start: bool | Unset = wire("auto_start")
    export_columns: list[str] | Unset = wire("export_columns")
    options: CreateDataExportBodyOptions | Unset = wire("options")


@define(eq=False, repr=False, kw_only=True)
class CreateDataExportData(Model):
    created_at: datetime.datetime | Unset = wire("created_at")
    credit_calculation_note: str | Unset = wire("credit_calculation_note")
    end_date: str | Unset = wire("end_date")
    file_type: str | Unset = wire("file_type")
    id: str | Unset = wire("id")
    requires_scraping: bool | Unset = wire("requires_scraping")
    start_date: str | Unset = wire("start_date")
    status: str | Unset = wire("status")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class CreateDataExport(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateDataExportData | Unset = wire("data")
