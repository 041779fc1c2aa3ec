from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListPinnedUsersInUserListResponse200DataListItemHeaderThumbs")


@_attrs_define
class ListPinnedUsersInUserListResponse200DataListItemHeaderThumbs:
    """
    Attributes:
        w480 (str | Unset):
        w760 (str | Unset):
    """

    w480: str | Unset = UNSET
    w760: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        w480 = self.w480

        w760 = self.w760

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if w480 is not UNSET:
            field_dict["w480"] = w480
        if w760 is not UNSET:
            field_dict["w760"] = w760

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        w480 = d.pop("w480", UNSET)

        w760 = d.pop("w760", UNSET)

        list_pinned_users_in_user_list_response_200_data_list_item_header_thumbs = cls(
            w480=w480,
            w760=w760,
        )

        list_pinned_users_in_user_list_response_200_data_list_item_header_thumbs.additional_properties = d
        return list_pinned_users_in_user_list_response_200_data_list_item_header_thumbs

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
