from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListMassMessageQueueResponse200DataItem")


@_attrs_define
class ListMassMessageQueueResponse200DataItem:
    """
    Attributes:
        can_unsend (bool | Unset):
        date (str | Unset):
        has_error (bool | Unset):
        id (int | Unset):
        is_canceled (bool | Unset):
        is_couple_people_media (bool | Unset):
        is_done (bool | Unset):
        is_ready (bool | Unset):
        pending (int | Unset):
        total (int | Unset):
        unsend_seconds (int | Unset):
    """

    can_unsend: bool | Unset = UNSET
    date: str | Unset = UNSET
    has_error: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_canceled: bool | Unset = UNSET
    is_couple_people_media: bool | Unset = UNSET
    is_done: bool | Unset = UNSET
    is_ready: bool | Unset = UNSET
    pending: int | Unset = UNSET
    total: int | Unset = UNSET
    unsend_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_unsend = self.can_unsend

        date = self.date

        has_error = self.has_error

        id = self.id

        is_canceled = self.is_canceled

        is_couple_people_media = self.is_couple_people_media

        is_done = self.is_done

        is_ready = self.is_ready

        pending = self.pending

        total = self.total

        unsend_seconds = self.unsend_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_unsend is not UNSET:
            field_dict["canUnsend"] = can_unsend
        if date is not UNSET:
            field_dict["date"] = date
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if id is not UNSET:
            field_dict["id"] = id
        if is_canceled is not UNSET:
            field_dict["isCanceled"] = is_canceled
        if is_couple_people_media is not UNSET:
            field_dict["isCouplePeopleMedia"] = is_couple_people_media
        if is_done is not UNSET:
            field_dict["isDone"] = is_done
        if is_ready is not UNSET:
            field_dict["isReady"] = is_ready
        if pending is not UNSET:
            field_dict["pending"] = pending
        if total is not UNSET:
            field_dict["total"] = total
        if unsend_seconds is not UNSET:
            field_dict["unsendSeconds"] = unsend_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_unsend = d.pop("canUnsend", UNSET)

        date = d.pop("date", UNSET)

        has_error = d.pop("hasError", UNSET)

        id = d.pop("id", UNSET)

        is_canceled = d.pop("isCanceled", UNSET)

        is_couple_people_media = d.pop("isCouplePeopleMedia", UNSET)

        is_done = d.pop("isDone", UNSET)

        is_ready = d.pop("isReady", UNSET)

        pending = d.pop("pending", UNSET)

        total = d.pop("total", UNSET)

        unsend_seconds = d.pop("unsendSeconds", UNSET)

        list_mass_message_queue_response_200_data_item = cls(
            can_unsend=can_unsend,
            date=date,
            has_error=has_error,
            id=id,
            is_canceled=is_canceled,
            is_couple_people_media=is_couple_people_media,
            is_done=is_done,
            is_ready=is_ready,
            pending=pending,
            total=total,
            unsend_seconds=unsend_seconds,
        )

        list_mass_message_queue_response_200_data_item.additional_properties = d
        return list_mass_message_queue_response_200_data_item

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
