from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListFollowersResponse200DataFollowersItem")


@_attrs_define
class ListFollowersResponse200DataFollowersItem:
    """
    Attributes:
        follower_id (str | Unset):
        id (str | Unset):
    """

    follower_id: str | Unset = UNSET
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        follower_id = self.follower_id

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if follower_id is not UNSET:
            field_dict["followerId"] = follower_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        follower_id = d.pop("followerId", UNSET)

        id = d.pop("id", UNSET)

        list_followers_response_200_data_followers_item = cls(
            follower_id=follower_id,
            id=id,
        )

        list_followers_response_200_data_followers_item.additional_properties = d
        return list_followers_response_200_data_followers_item

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
