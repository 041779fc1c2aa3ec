from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_data_exports_response_200_data_data_item_accounts_item import (
        ListDataExportsResponse200DataDataItemAccountsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsResponse200DataDataItem(Model):
    accounts: list[ListDataExportsResponse200DataDataItemAccountsItem] | Unset = wire(
        "accounts",
        Each(
            One(
                "list_data_exports_response_200_data_data_item_accounts_item",
                "ListDataExportsResponse200DataDataItemAccountsItem",
            )
        ),
    )
    completed_at: datetime.datetime | Unset = wire("completed_at", moment)
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    credit_cost: int | Unset = wire("credit_cost")
    download_url: str | Unset = wire("download_url")
    download_url_expires_at: datetime.datetime | Unset = wire("download_url_expires_at", moment)
    end_date: str | Unset = wire("end_date")
    export_columns: list[str] | Unset = wire("export_columns")
    failed_at: datetime.datetime | Unset = wire("failed_at", moment)
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
