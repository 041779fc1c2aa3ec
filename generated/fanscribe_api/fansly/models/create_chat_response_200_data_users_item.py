from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_chat_response_200_data_users_item_user_settings import (
        CreateChatResponse200DataUsersItemUserSettings,
    )


T = TypeVar("T", bound="CreateChatResponse200DataUsersItem")


@_attrs_define
class CreateChatResponse200DataUsersItem:
    """
    Attributes:
        dm_permission_flags (list[Any] | Unset):
        group_id (str | Unset):
        permission_flags (int | Unset):
        user_id (str | Unset):
        user_settings (CreateChatResponse200DataUsersItemUserSettings | Unset):
    """

    dm_permission_flags: list[Any] | Unset = UNSET
    group_id: str | Unset = UNSET
    permission_flags: int | Unset = UNSET
    user_id: str | Unset = UNSET
    user_settings: CreateChatResponse200DataUsersItemUserSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dm_permission_flags: list[Any] | Unset = UNSET
        if not isinstance(self.dm_permission_flags, Unset):
            dm_permission_flags = self.dm_permission_flags

        group_id = self.group_id

        permission_flags = self.permission_flags

        user_id = self.user_id

        user_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_settings, Unset):
            user_settings = self.user_settings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dm_permission_flags is not UNSET:
            field_dict["dmPermissionFlags"] = dm_permission_flags
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if permission_flags is not UNSET:
            field_dict["permissionFlags"] = permission_flags
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if user_settings is not UNSET:
            field_dict["userSettings"] = user_settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_chat_response_200_data_users_item_user_settings import (
            CreateChatResponse200DataUsersItemUserSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        dm_permission_flags = cast(list[Any], d.pop("dmPermissionFlags", UNSET))

        group_id = d.pop("groupId", UNSET)

        permission_flags = d.pop("permissionFlags", UNSET)

        user_id = d.pop("userId", UNSET)

        _user_settings = d.pop("userSettings", UNSET)
        user_settings: CreateChatResponse200DataUsersItemUserSettings | Unset
        if isinstance(_user_settings, Unset):
            user_settings = UNSET
        else:
            user_settings = CreateChatResponse200DataUsersItemUserSettings.from_dict(_user_settings)

        create_chat_response_200_data_users_item = cls(
            dm_permission_flags=dm_permission_flags,
            group_id=group_id,
            permission_flags=permission_flags,
            user_id=user_id,
            user_settings=user_settings,
        )

        create_chat_response_200_data_users_item.additional_properties = d
        return create_chat_response_200_data_users_item

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
