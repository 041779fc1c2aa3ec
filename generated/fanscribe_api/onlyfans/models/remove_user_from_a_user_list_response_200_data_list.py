from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.remove_user_from_a_user_list_response_200_data_list_users_item import (
        RemoveUserFromAUserListResponse200DataListUsersItem,
    )


T = TypeVar("T", bound="RemoveUserFromAUserListResponse200DataList")


@_attrs_define
class RemoveUserFromAUserListResponse200DataList:
    """
    Attributes:
        can_add_users (bool | Unset):
        can_delete (bool | Unset):
        can_manage_users (bool | Unset):
        can_pinned_to_chat (bool | Unset):
        can_pinned_to_feed (bool | Unset):
        can_update (bool | Unset):
        direction (str | Unset):
        id (int | Unset):
        is_pinned_to_chat (bool | Unset):
        is_pinned_to_feed (bool | Unset):
        name (str | Unset):
        order (str | Unset):
        posts_count (int | Unset):
        sort_list (list[Any] | Unset):
        type_ (str | Unset):
        users (list[RemoveUserFromAUserListResponse200DataListUsersItem] | Unset):
        users_count (int | Unset):
    """

    can_add_users: bool | Unset = UNSET
    can_delete: bool | Unset = UNSET
    can_manage_users: bool | Unset = UNSET
    can_pinned_to_chat: bool | Unset = UNSET
    can_pinned_to_feed: bool | Unset = UNSET
    can_update: bool | Unset = UNSET
    direction: str | Unset = UNSET
    id: int | Unset = UNSET
    is_pinned_to_chat: bool | Unset = UNSET
    is_pinned_to_feed: bool | Unset = UNSET
    name: str | Unset = UNSET
    order: str | Unset = UNSET
    posts_count: int | Unset = UNSET
    sort_list: list[Any] | Unset = UNSET
    type_: str | Unset = UNSET
    users: list[RemoveUserFromAUserListResponse200DataListUsersItem] | Unset = UNSET
    users_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_add_users = self.can_add_users

        can_delete = self.can_delete

        can_manage_users = self.can_manage_users

        can_pinned_to_chat = self.can_pinned_to_chat

        can_pinned_to_feed = self.can_pinned_to_feed

        can_update = self.can_update

        direction = self.direction

        id = self.id

        is_pinned_to_chat = self.is_pinned_to_chat

        is_pinned_to_feed = self.is_pinned_to_feed

        name = self.name

        order = self.order

        posts_count = self.posts_count

        sort_list: list[Any] | Unset = UNSET
        if not isinstance(self.sort_list, Unset):
            sort_list = self.sort_list

        type_ = self.type_

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        users_count = self.users_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_add_users is not UNSET:
            field_dict["canAddUsers"] = can_add_users
        if can_delete is not UNSET:
            field_dict["canDelete"] = can_delete
        if can_manage_users is not UNSET:
            field_dict["canManageUsers"] = can_manage_users
        if can_pinned_to_chat is not UNSET:
            field_dict["canPinnedToChat"] = can_pinned_to_chat
        if can_pinned_to_feed is not UNSET:
            field_dict["canPinnedToFeed"] = can_pinned_to_feed
        if can_update is not UNSET:
            field_dict["canUpdate"] = can_update
        if direction is not UNSET:
            field_dict["direction"] = direction
        if id is not UNSET:
            field_dict["id"] = id
        if is_pinned_to_chat is not UNSET:
            field_dict["isPinnedToChat"] = is_pinned_to_chat
        if is_pinned_to_feed is not UNSET:
            field_dict["isPinnedToFeed"] = is_pinned_to_feed
        if name is not UNSET:
            field_dict["name"] = name
        if order is not UNSET:
            field_dict["order"] = order
        if posts_count is not UNSET:
            field_dict["postsCount"] = posts_count
        if sort_list is not UNSET:
            field_dict["sortList"] = sort_list
        if type_ is not UNSET:
            field_dict["type"] = type_
        if users is not UNSET:
            field_dict["users"] = users
        if users_count is not UNSET:
            field_dict["usersCount"] = users_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.remove_user_from_a_user_list_response_200_data_list_users_item import (
            RemoveUserFromAUserListResponse200DataListUsersItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_add_users = d.pop("canAddUsers", UNSET)

        can_delete = d.pop("canDelete", UNSET)

        can_manage_users = d.pop("canManageUsers", UNSET)

        can_pinned_to_chat = d.pop("canPinnedToChat", UNSET)

        can_pinned_to_feed = d.pop("canPinnedToFeed", UNSET)

        can_update = d.pop("canUpdate", UNSET)

        direction = d.pop("direction", UNSET)

        id = d.pop("id", UNSET)

        is_pinned_to_chat = d.pop("isPinnedToChat", UNSET)

        is_pinned_to_feed = d.pop("isPinnedToFeed", UNSET)

        name = d.pop("name", UNSET)

        order = d.pop("order", UNSET)

        posts_count = d.pop("postsCount", UNSET)

        sort_list = cast(list[Any], d.pop("sortList", UNSET))

        type_ = d.pop("type", UNSET)

        _users = d.pop("users", UNSET)
        users: list[RemoveUserFromAUserListResponse200DataListUsersItem] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = RemoveUserFromAUserListResponse200DataListUsersItem.from_dict(users_item_data)

                users.append(users_item)

        users_count = d.pop("usersCount", UNSET)

        remove_user_from_a_user_list_response_200_data_list = cls(
            can_add_users=can_add_users,
            can_delete=can_delete,
            can_manage_users=can_manage_users,
            can_pinned_to_chat=can_pinned_to_chat,
            can_pinned_to_feed=can_pinned_to_feed,
            can_update=can_update,
            direction=direction,
            id=id,
            is_pinned_to_chat=is_pinned_to_chat,
            is_pinned_to_feed=is_pinned_to_feed,
            name=name,
            order=order,
            posts_count=posts_count,
            sort_list=sort_list,
            type_=type_,
            users=users,
            users_count=users_count,
        )

        remove_user_from_a_user_list_response_200_data_list.additional_properties = d
        return remove_user_from_a_user_list_response_200_data_list

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
