from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_data_export_body_file_type import CreateDataExportBodyFileType
    from ..models.create_data_export_body_options import CreateDataExportBodyOptions
    from ..models.create_data_export_body_type import CreateDataExportBodyType


@define(eq=False, repr=False, kw_only=True)
class CreateDataExportBody(Model):
    end_date: str = wire("end_date", check=str, required=True)
    file_type: CreateDataExportBodyFileType = wire("file_type", check=("csv", "xlsx", "zip"), required=True)
    start_date: str = wire("start_date", check=str, required=True)
    type_: CreateDataExportBodyType = wire(
        "type",
        check=(
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
        ),
        required=True,
    )
    account_ids: list[str] | Unset = wire("account_ids", check=ListOf(str))
    auto_start: bool | Unset = wire("auto_start", check=bool)
    export_columns: list[str] | Unset = wire("export_columns", check=ListOf(str))
    options: CreateDataExportBodyOptions | Unset = wire(
        "options",
        One("create_data_export_body_options", "CreateDataExportBodyOptions"),
        check=One("create_data_export_body_options", "CreateDataExportBodyOptions"),
    )
