from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.unsend_delete_mass_message_response_200_data_queue import UnsendDeleteMassMessageResponse200DataQueue


T = TypeVar("T", bound="UnsendDeleteMassMessageResponse200Data")


@_attrs_define
class UnsendDeleteMassMessageResponse200Data:
    """
    Attributes:
        queue (UnsendDeleteMassMessageResponse200DataQueue | Unset):
        success (bool | Unset):
    """

    queue: UnsendDeleteMassMessageResponse200DataQueue | Unset = UNSET
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        queue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.queue, Unset):
            queue = self.queue.to_dict()

        success = self.success

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if queue is not UNSET:
            field_dict["queue"] = queue
        if success is not UNSET:
            field_dict["success"] = success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.unsend_delete_mass_message_response_200_data_queue import (
            UnsendDeleteMassMessageResponse200DataQueue,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _queue = d.pop("queue", UNSET)
        queue: UnsendDeleteMassMessageResponse200DataQueue | Unset
        if isinstance(_queue, Unset):
            queue = UNSET
        else:
            queue = UnsendDeleteMassMessageResponse200DataQueue.from_dict(_queue)

        success = d.pop("success", UNSET)

        unsend_delete_mass_message_response_200_data = cls(
            queue=queue,
            success=success,
        )

        unsend_delete_mass_message_response_200_data.additional_properties = d
        return unsend_delete_mass_message_response_200_data

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
