from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListActiveFollowingsResponse200DataListItemListsStatesItem")


@_attrs_define
class ListActiveFollowingsResponse200DataListItemListsStatesItem:
    """
    Attributes:
        can_add_user (bool | Unset):
        cannot_add_user_reason (str | Unset):
        has_user (bool | Unset):
        id (str | Unset):
        name (str | Unset):
        type_ (str | Unset):
    """

    can_add_user: bool | Unset = UNSET
    cannot_add_user_reason: str | Unset = UNSET
    has_user: bool | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_add_user = self.can_add_user

        cannot_add_user_reason = self.cannot_add_user_reason

        has_user = self.has_user

        id = self.id

        name = self.name

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_add_user is not UNSET:
            field_dict["canAddUser"] = can_add_user
        if cannot_add_user_reason is not UNSET:
            field_dict["cannotAddUserReason"] = cannot_add_user_reason
        if has_user is not UNSET:
            field_dict["hasUser"] = has_user
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
        can_add_user = d.pop("canAddUser", UNSET)

        cannot_add_user_reason = d.pop("cannotAddUserReason", UNSET)

        has_user = d.pop("hasUser", UNSET)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        list_active_followings_response_200_data_list_item_lists_states_item = cls(
            can_add_user=can_add_user,
            cannot_add_user_reason=cannot_add_user_reason,
            has_user=has_user,
            id=id,
            name=name,
            type_=type_,
        )

        list_active_followings_response_200_data_list_item_lists_states_item.additional_properties = d
        return list_active_followings_response_200_data_list_item_lists_states_item

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
