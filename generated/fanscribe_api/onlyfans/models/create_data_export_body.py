from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_data_export_body_file_type import (
    CreateDataExportBodyFileType,
    check_create_data_export_body_file_type,
)
from ..models.create_data_export_body_type import CreateDataExportBodyType, check_create_data_export_body_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_data_export_body_options import CreateDataExportBodyOptions


T = TypeVar("T", bound="CreateDataExportBody")


@_attrs_define
class CreateDataExportBody:
    """
    Attributes:
        end_date (str):
        file_type (CreateDataExportBodyFileType):
        start_date (str):
        type_ (CreateDataExportBodyType):
        account_ids (list[str] | Unset):
        auto_start (bool | Unset):
        export_columns (list[str] | Unset):
        options (CreateDataExportBodyOptions | Unset):
    """

    end_date: str
    file_type: CreateDataExportBodyFileType
    start_date: str
    type_: CreateDataExportBodyType
    account_ids: list[str] | Unset = UNSET
    auto_start: bool | Unset = UNSET
    export_columns: list[str] | Unset = UNSET
    options: CreateDataExportBodyOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end_date = self.end_date

        file_type: str = self.file_type

        start_date = self.start_date

        type_: str = self.type_

        account_ids: list[str] | Unset = UNSET
        if not isinstance(self.account_ids, Unset):
            account_ids = self.account_ids

        auto_start = self.auto_start

        export_columns: list[str] | Unset = UNSET
        if not isinstance(self.export_columns, Unset):
            export_columns = self.export_columns

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end_date": end_date,
                "file_type": file_type,
                "start_date": start_date,
                "type": type_,
            }
        )
        if account_ids is not UNSET:
            field_dict["account_ids"] = account_ids
        if auto_start is not UNSET:
            field_dict["auto_start"] = auto_start
        if export_columns is not UNSET:
            field_dict["export_columns"] = export_columns
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_data_export_body_options import CreateDataExportBodyOptions  # noqa: PLC0415

        d = dict(src_dict)
        end_date = d.pop("end_date")

        file_type = check_create_data_export_body_file_type(d.pop("file_type"))

        start_date = d.pop("start_date")

        type_ = check_create_data_export_body_type(d.pop("type"))

        account_ids = cast(list[str], d.pop("account_ids", UNSET))

        auto_start = d.pop("auto_start", UNSET)

        export_columns = cast(list[str], d.pop("export_columns", UNSET))

        _options = d.pop("options", UNSET)
        options: CreateDataExportBodyOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = CreateDataExportBodyOptions.from_dict(_options)

        create_data_export_body = cls(
            end_date=end_date,
            file_type=file_type,
            start_date=start_date,
            type_=type_,
            account_ids=account_ids,
            auto_start=auto_start,
            export_columns=export_columns,
            options=options,
        )

        create_data_export_body.additional_properties = d
        return create_data_export_body

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
