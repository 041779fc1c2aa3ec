from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delete_post_response_200_data_counters import DeletePostResponse200DataCounters


T = TypeVar("T", bound="DeletePostResponse200Data")


@_attrs_define
class DeletePostResponse200Data:
    """
    Attributes:
        counters (DeletePostResponse200DataCounters | Unset):
        success (bool | Unset):
    """

    counters: DeletePostResponse200DataCounters | Unset = UNSET
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counters, Unset):
            counters = self.counters.to_dict()

        success = self.success

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counters is not UNSET:
            field_dict["counters"] = counters
        if success is not UNSET:
            field_dict["success"] = success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delete_post_response_200_data_counters import DeletePostResponse200DataCounters  # noqa: PLC0415

        d = dict(src_dict)
        _counters = d.pop("counters", UNSET)
        counters: DeletePostResponse200DataCounters | Unset
        if isinstance(_counters, Unset):
            counters = UNSET
        else:
            counters = DeletePostResponse200DataCounters.from_dict(_counters)

        success = d.pop("success", UNSET)

        delete_post_response_200_data = cls(
            counters=counters,
            success=success,
        )

        delete_post_response_200_data.additional_properties = d
        return delete_post_response_200_data

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
