from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_data_export_status_response_200_data_accounts_item import (
        GetDataExportStatusResponse200DataAccountsItem,
    )


T = TypeVar("T", bound="GetDataExportStatusResponse200Data")


@_attrs_define
class GetDataExportStatusResponse200Data:
    """
    Attributes:
        accounts (list[GetDataExportStatusResponse200DataAccountsItem] | Unset):
        completed_at (str | Unset):
        created_at (str | Unset):
        credit_cost (int | Unset):
        end_date (str | Unset):
        export_columns (list[str] | Unset):
        failed_at (str | Unset):
        failed_downloads (int | Unset):
        failed_reason (str | Unset):
        file_type (str | Unset):
        id (str | Unset):
        progress_percentage (int | Unset):
        rows_processed (int | Unset):
        start_date (str | Unset):
        status (str | Unset):
        total_rows (int | Unset):
        type_ (str | Unset):
    """

    accounts: list[GetDataExportStatusResponse200DataAccountsItem] | Unset = UNSET
    completed_at: str | Unset = UNSET
    created_at: str | Unset = UNSET
    credit_cost: int | Unset = UNSET
    end_date: str | Unset = UNSET
    export_columns: list[str] | Unset = UNSET
    failed_at: str | Unset = UNSET
    failed_downloads: int | Unset = UNSET
    failed_reason: str | Unset = UNSET
    file_type: str | Unset = UNSET
    id: str | Unset = UNSET
    progress_percentage: int | Unset = UNSET
    rows_processed: int | Unset = UNSET
    start_date: str | Unset = UNSET
    status: str | Unset = UNSET
    total_rows: int | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.accounts, Unset):
            accounts = []
            for accounts_item_data in self.accounts:
                accounts_item = accounts_item_data.to_dict()
                accounts.append(accounts_item)

        completed_at = self.completed_at

        created_at = self.created_at

        credit_cost = self.credit_cost

        end_date = self.end_date

        export_columns: list[str] | Unset = UNSET
        if not isinstance(self.export_columns, Unset):
            export_columns = self.export_columns

        failed_at = self.failed_at

        failed_downloads = self.failed_downloads

        failed_reason = self.failed_reason

        file_type = self.file_type

        id = self.id

        progress_percentage = self.progress_percentage

        rows_processed = self.rows_processed

        start_date = self.start_date

        status = self.status

        total_rows = self.total_rows

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accounts is not UNSET:
            field_dict["accounts"] = accounts
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if credit_cost is not UNSET:
            field_dict["credit_cost"] = credit_cost
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if export_columns is not UNSET:
            field_dict["export_columns"] = export_columns
        if failed_at is not UNSET:
            field_dict["failed_at"] = failed_at
        if failed_downloads is not UNSET:
            field_dict["failed_downloads"] = failed_downloads
        if failed_reason is not UNSET:
            field_dict["failed_reason"] = failed_reason
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if id is not UNSET:
            field_dict["id"] = id
        if progress_percentage is not UNSET:
            field_dict["progress_percentage"] = progress_percentage
        if rows_processed is not UNSET:
            field_dict["rows_processed"] = rows_processed
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if status is not UNSET:
            field_dict["status"] = status
        if total_rows is not UNSET:
            field_dict["total_rows"] = total_rows
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_data_export_status_response_200_data_accounts_item import (
            GetDataExportStatusResponse200DataAccountsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _accounts = d.pop("accounts", UNSET)
        accounts: list[GetDataExportStatusResponse200DataAccountsItem] | Unset = UNSET
        if _accounts is not UNSET:
            accounts = []
            for accounts_item_data in _accounts:
                accounts_item = GetDataExportStatusResponse200DataAccountsItem.from_dict(accounts_item_data)

                accounts.append(accounts_item)

        completed_at = d.pop("completed_at", UNSET)

        created_at = d.pop("created_at", UNSET)

        credit_cost = d.pop("credit_cost", UNSET)

        end_date = d.pop("end_date", UNSET)

        export_columns = cast(list[str], d.pop("export_columns", UNSET))

        failed_at = d.pop("failed_at", UNSET)

        failed_downloads = d.pop("failed_downloads", UNSET)

        failed_reason = d.pop("failed_reason", UNSET)

        file_type = d.pop("file_type", UNSET)

        id = d.pop("id", UNSET)

        progress_percentage = d.pop("progress_percentage", UNSET)

        rows_processed = d.pop("rows_processed", UNSET)

        start_date = d.pop("start_date", UNSET)

        status = d.pop("status", UNSET)

        total_rows = d.pop("total_rows", UNSET)

        type_ = d.pop("type", UNSET)

        get_data_export_status_response_200_data = cls(
            accounts=accounts,
            completed_at=completed_at,
            created_at=created_at,
            credit_cost=credit_cost,
            end_date=end_date,
            export_columns=export_columns,
            failed_at=failed_at,
            failed_downloads=failed_downloads,
            failed_reason=failed_reason,
            file_type=file_type,
            id=id,
            progress_percentage=progress_percentage,
            rows_processed=rows_processed,
            start_date=start_date,
            status=status,
            total_rows=total_rows,
            type_=type_,
        )

        get_data_export_status_response_200_data.additional_properties = d
        return get_data_export_status_response_200_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
