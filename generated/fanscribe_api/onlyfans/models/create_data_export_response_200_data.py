from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateDataExportResponse200Data")


@_attrs_define
class CreateDataExportResponse200Data:
    """
    Attributes:
        created_at (str | Unset):
        credit_calculation_note (str | Unset):
        end_date (str | Unset):
        file_type (str | Unset):
        id (str | Unset):
        requires_scraping (bool | Unset):
        start_date (str | Unset):
        status (str | Unset):
        type_ (str | Unset):
    """

    created_at: str | Unset = UNSET
    credit_calculation_note: str | Unset = UNSET
    end_date: str | Unset = UNSET
    file_type: str | Unset = UNSET
    id: str | Unset = UNSET
    requires_scraping: bool | Unset = UNSET
    start_date: str | Unset = UNSET
    status: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        credit_calculation_note = self.credit_calculation_note

        end_date = self.end_date

        file_type = self.file_type

        id = self.id

        requires_scraping = self.requires_scraping

        start_date = self.start_date

        status = self.status

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if credit_calculation_note is not UNSET:
            field_dict["credit_calculation_note"] = credit_calculation_note
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if id is not UNSET:
            field_dict["id"] = id
        if requires_scraping is not UNSET:
            field_dict["requires_scraping"] = requires_scraping
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if status is not UNSET:
            field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = d.pop("created_at", UNSET)

        credit_calculation_note = d.pop("credit_calculation_note", UNSET)

        end_date = d.pop("end_date", UNSET)

        file_type = d.pop("file_type", UNSET)

        id = d.pop("id", UNSET)

        requires_scraping = d.pop("requires_scraping", UNSET)

        start_date = d.pop("start_date", UNSET)

        status = d.pop("status", UNSET)

        type_ = d.pop("type", UNSET)

        create_data_export_response_200_data = cls(
            created_at=created_at,
            credit_calculation_note=credit_calculation_note,
            end_date=end_date,
            file_type=file_type,
            id=id,
            requires_scraping=requires_scraping,
            start_date=start_date,
            status=status,
            type_=type_,
        )

        create_data_export_response_200_data.additional_properties = d
        return create_data_export_response_200_data

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
