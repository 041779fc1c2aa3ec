from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_taggable_users_response_200_data_items_item_user import (
        ListTaggableUsersResponse200DataItemsItemUser,
    )


T = TypeVar("T", bound="ListTaggableUsersResponse200DataItemsItem")


@_attrs_define
class ListTaggableUsersResponse200DataItemsItem:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        type_ (str | Unset):
        user (ListTaggableUsersResponse200DataItemsItemUser | Unset):
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    user: ListTaggableUsersResponse200DataItemsItemUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_taggable_users_response_200_data_items_item_user import (
            ListTaggableUsersResponse200DataItemsItemUser,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: ListTaggableUsersResponse200DataItemsItemUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = ListTaggableUsersResponse200DataItemsItemUser.from_dict(_user)

        list_taggable_users_response_200_data_items_item = cls(
            id=id,
            name=name,
            type_=type_,
            user=user,
        )

        list_taggable_users_response_200_data_items_item.additional_properties = d
        return list_taggable_users_response_200_data_items_item

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
