from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListActiveFollowingsResponse200DataListItemAvatarThumbs")


@_attrs_define
class ListActiveFollowingsResponse200DataListItemAvatarThumbs:
    """
    Attributes:
        c144 (str | Unset):
        c50 (str | Unset):
    """

    c144: str | Unset = UNSET
    c50: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        c144 = self.c144

        c50 = self.c50

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if c144 is not UNSET:
            field_dict["c144"] = c144
        if c50 is not UNSET:
            field_dict["c50"] = c50

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        c144 = d.pop("c144", UNSET)

        c50 = d.pop("c50", UNSET)

        list_active_followings_response_200_data_list_item_avatar_thumbs = cls(
            c144=c144,
            c50=c50,
        )

        list_active_followings_response_200_data_list_item_avatar_thumbs.additional_properties = d
        return list_active_followings_response_200_data_list_item_avatar_thumbs

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
