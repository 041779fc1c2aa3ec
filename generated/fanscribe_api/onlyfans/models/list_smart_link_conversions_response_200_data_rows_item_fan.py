from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkConversionsResponse200DataRowsItemFan")


@_attrs_define
class ListSmartLinkConversionsResponse200DataRowsItemFan:
    """
    Attributes:
        avatar_url (str | Unset):
        name (str | Unset):
        onlyfans_id (str | Unset):
        onlyfans_url (str | Unset):
        username (str | Unset):
    """

    avatar_url: str | Unset = UNSET
    name: str | Unset = UNSET
    onlyfans_id: str | Unset = UNSET
    onlyfans_url: str | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar_url = self.avatar_url

        name = self.name

        onlyfans_id = self.onlyfans_id

        onlyfans_url = self.onlyfans_url

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if name is not UNSET:
            field_dict["name"] = name
        if onlyfans_id is not UNSET:
            field_dict["onlyfans_id"] = onlyfans_id
        if onlyfans_url is not UNSET:
            field_dict["onlyfans_url"] = onlyfans_url
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        avatar_url = d.pop("avatar_url", UNSET)

        name = d.pop("name", UNSET)

        onlyfans_id = d.pop("onlyfans_id", UNSET)

        onlyfans_url = d.pop("onlyfans_url", UNSET)

        username = d.pop("username", UNSET)

        list_smart_link_conversions_response_200_data_rows_item_fan = cls(
            avatar_url=avatar_url,
            name=name,
            onlyfans_id=onlyfans_id,
            onlyfans_url=onlyfans_url,
            username=username,
        )

        list_smart_link_conversions_response_200_data_rows_item_fan.additional_properties = d
        return list_smart_link_conversions_response_200_data_rows_item_fan

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
