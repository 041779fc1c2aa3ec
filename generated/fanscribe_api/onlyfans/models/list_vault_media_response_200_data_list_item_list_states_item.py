from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListVaultMediaResponse200DataListItemListStatesItem")


@_attrs_define
class ListVaultMediaResponse200DataListItemListStatesItem:
    """
    Attributes:
        can_add_media (bool | Unset):
        has_media (bool | Unset):
        id (int | Unset):
        name (str | Unset):
        type_ (str | Unset):
    """

    can_add_media: bool | Unset = UNSET
    has_media: bool | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_add_media = self.can_add_media

        has_media = self.has_media

        id = self.id

        name = self.name

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_add_media is not UNSET:
            field_dict["canAddMedia"] = can_add_media
        if has_media is not UNSET:
            field_dict["hasMedia"] = has_media
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_add_media = d.pop("canAddMedia", UNSET)

        has_media = d.pop("hasMedia", UNSET)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        list_vault_media_response_200_data_list_item_list_states_item = cls(
            can_add_media=can_add_media,
            has_media=has_media,
            id=id,
            name=name,
            type_=type_,
        )

        list_vault_media_response_200_data_list_item_list_states_item.additional_properties = d
        return list_vault_media_response_200_data_list_item_list_states_item

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
