from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_fan_summary_response_200_custom_fields_item import GetFanSummaryResponse200CustomFieldsItem
    from ..models.get_fan_summary_response_200_summary_data import GetFanSummaryResponse200SummaryData


T = TypeVar("T", bound="GetFanSummaryResponse200")


@_attrs_define
class GetFanSummaryResponse200:
    """
    Attributes:
        analyzed_message_count (int | Unset):
        custom_fields (list[GetFanSummaryResponse200CustomFieldsItem] | Unset):
        error_message (str | Unset):
        last_analyzed_at (str | Unset):
        last_buy_date (str | Unset):
        status (str | Unset):
        summary_data (GetFanSummaryResponse200SummaryData | Unset):
    """

    analyzed_message_count: int | Unset = UNSET
    custom_fields: list[GetFanSummaryResponse200CustomFieldsItem] | Unset = UNSET
    error_message: str | Unset = UNSET
    last_analyzed_at: str | Unset = UNSET
    last_buy_date: str | Unset = UNSET
    status: str | Unset = UNSET
    summary_data: GetFanSummaryResponse200SummaryData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        analyzed_message_count = self.analyzed_message_count

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = []
            for custom_fields_item_data in self.custom_fields:
                custom_fields_item = custom_fields_item_data.to_dict()
                custom_fields.append(custom_fields_item)

        error_message = self.error_message

        last_analyzed_at = self.last_analyzed_at

        last_buy_date = self.last_buy_date

        status = self.status

        summary_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.summary_data, Unset):
            summary_data = self.summary_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if analyzed_message_count is not UNSET:
            field_dict["analyzed_message_count"] = analyzed_message_count
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if last_analyzed_at is not UNSET:
            field_dict["last_analyzed_at"] = last_analyzed_at
        if last_buy_date is not UNSET:
            field_dict["last_buy_date"] = last_buy_date
        if status is not UNSET:
            field_dict["status"] = status
        if summary_data is not UNSET:
            field_dict["summary_data"] = summary_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_fan_summary_response_200_custom_fields_item import GetFanSummaryResponse200CustomFieldsItem  # noqa: PLC0415
        from ..models.get_fan_summary_response_200_summary_data import GetFanSummaryResponse200SummaryData  # noqa: PLC0415

        d = dict(src_dict)
        analyzed_message_count = d.pop("analyzed_message_count", UNSET)

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[GetFanSummaryResponse200CustomFieldsItem] | Unset = UNSET
        if _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                custom_fields_item = GetFanSummaryResponse200CustomFieldsItem.from_dict(custom_fields_item_data)

                custom_fields.append(custom_fields_item)

        error_message = d.pop("error_message", UNSET)

        last_analyzed_at = d.pop("last_analyzed_at", UNSET)

        last_buy_date = d.pop("last_buy_date", UNSET)

        status = d.pop("status", UNSET)

        _summary_data = d.pop("summary_data", UNSET)
        summary_data: GetFanSummaryResponse200SummaryData | Unset
        if isinstance(_summary_data, Unset):
            summary_data = UNSET
        else:
            summary_data = GetFanSummaryResponse200SummaryData.from_dict(_summary_data)

        get_fan_summary_response_200 = cls(
            analyzed_message_count=analyzed_message_count,
            custom_fields=custom_fields,
            error_message=error_message,
            last_analyzed_at=last_analyzed_at,
            last_buy_date=last_buy_date,
            status=status,
            summary_data=summary_data,
        )

        get_fan_summary_response_200.additional_properties = d
        return get_fan_summary_response_200

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
