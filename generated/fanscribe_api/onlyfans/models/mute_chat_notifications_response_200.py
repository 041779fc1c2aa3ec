from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mute_chat_notifications_response_200_data import MuteChatNotificationsResponse200Data
    from ..models.mute_chat_notifications_response_200_meta import MuteChatNotificationsResponse200Meta


T = TypeVar("T", bound="MuteChatNotificationsResponse200")


@_attrs_define
class MuteChatNotificationsResponse200:
    """
    Attributes:
        field_meta (MuteChatNotificationsResponse200Meta | Unset):
        data (MuteChatNotificationsResponse200Data | Unset):
    """

    field_meta: MuteChatNotificationsResponse200Meta | Unset = UNSET
    data: MuteChatNotificationsResponse200Data | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_meta, Unset):
            field_meta = self.field_meta.to_dict()

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_meta is not UNSET:
            field_dict["_meta"] = field_meta
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mute_chat_notifications_response_200_data import MuteChatNotificationsResponse200Data  # noqa: PLC0415
        from ..models.mute_chat_notifications_response_200_meta import MuteChatNotificationsResponse200Meta  # noqa: PLC0415

        d = dict(src_dict)
        _field_meta = d.pop("_meta", UNSET)
        field_meta: MuteChatNotificationsResponse200Meta | Unset
        if isinstance(_field_meta, Unset):
            field_meta = UNSET
        else:
            field_meta = MuteChatNotificationsResponse200Meta.from_dict(_field_meta)

        _data = d.pop("data", UNSET)
        data: MuteChatNotificationsResponse200Data | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = MuteChatNotificationsResponse200Data.from_dict(_data)

        mute_chat_notifications_response_200 = cls(
            field_meta=field_meta,
            data=data,
        )

        mute_chat_notifications_response_200.additional_properties = d
        return mute_chat_notifications_response_200

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
