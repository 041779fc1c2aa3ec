from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_chat_response_200_data_dm_permission_flags_item import (
        CreateChatResponse200DataDmPermissionFlagsItem,
    )
    from ..models.create_chat_response_200_data_last_message_type_0 import CreateChatResponse200DataLastMessageType0
    from ..models.create_chat_response_200_data_user_settings_type_0 import CreateChatResponse200DataUserSettingsType0
    from ..models.create_chat_response_200_data_users_item import CreateChatResponse200DataUsersItem


T = TypeVar("T", bound="CreateChatResponse200Data")


@_attrs_define
class CreateChatResponse200Data:
    """
    Attributes:
        created_by (str | Unset):
        dm_permission_flags (list[CreateChatResponse200DataDmPermissionFlagsItem] | Unset):
        group_flags_metadata (str | Unset):
        has_dm_permission_flags (bool | Unset):
        id (str | Unset):
        last_message (CreateChatResponse200DataLastMessageType0 | None | Unset):
        permission_flags (list[Any] | Unset):
        recipients (list[Any] | Unset):
        type_ (int | Unset):
        user_settings (CreateChatResponse200DataUserSettingsType0 | None | Unset):
        users (list[CreateChatResponse200DataUsersItem] | Unset):
    """

    created_by: str | Unset = UNSET
    dm_permission_flags: list[CreateChatResponse200DataDmPermissionFlagsItem] | Unset = UNSET
    group_flags_metadata: str | Unset = UNSET
    has_dm_permission_flags: bool | Unset = UNSET
    id: str | Unset = UNSET
    last_message: CreateChatResponse200DataLastMessageType0 | None | Unset = UNSET
    permission_flags: list[Any] | Unset = UNSET
    recipients: list[Any] | Unset = UNSET
    type_: int | Unset = UNSET
    user_settings: CreateChatResponse200DataUserSettingsType0 | None | Unset = UNSET
    users: list[CreateChatResponse200DataUsersItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_chat_response_200_data_last_message_type_0 import CreateChatResponse200DataLastMessageType0  # noqa: PLC0415
        from ..models.create_chat_response_200_data_user_settings_type_0 import (
            CreateChatResponse200DataUserSettingsType0,  # noqa: PLC0415
        )

        created_by = self.created_by

        dm_permission_flags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dm_permission_flags, Unset):
            dm_permission_flags = []
            for dm_permission_flags_item_data in self.dm_permission_flags:
                dm_permission_flags_item = dm_permission_flags_item_data.to_dict()
                dm_permission_flags.append(dm_permission_flags_item)

        group_flags_metadata = self.group_flags_metadata

        has_dm_permission_flags = self.has_dm_permission_flags

        id = self.id

        last_message: dict[str, Any] | None | Unset
        if isinstance(self.last_message, Unset):
            last_message = UNSET
        elif isinstance(self.last_message, CreateChatResponse200DataLastMessageType0):
            last_message = self.last_message.to_dict()
        else:
            last_message = self.last_message

        permission_flags: list[Any] | Unset = UNSET
        if not isinstance(self.permission_flags, Unset):
            permission_flags = self.permission_flags

        recipients: list[Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = self.recipients

        type_ = self.type_

        user_settings: dict[str, Any] | None | Unset
        if isinstance(self.user_settings, Unset):
            user_settings = UNSET
        elif isinstance(self.user_settings, CreateChatResponse200DataUserSettingsType0):
            user_settings = self.user_settings.to_dict()
        else:
            user_settings = self.user_settings

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if dm_permission_flags is not UNSET:
            field_dict["dmPermissionFlags"] = dm_permission_flags
        if group_flags_metadata is not UNSET:
            field_dict["groupFlagsMetadata"] = group_flags_metadata
        if has_dm_permission_flags is not UNSET:
            field_dict["hasDmPermissionFlags"] = has_dm_permission_flags
        if id is not UNSET:
            field_dict["id"] = id
        if last_message is not UNSET:
            field_dict["lastMessage"] = last_message
        if permission_flags is not UNSET:
            field_dict["permissionFlags"] = permission_flags
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user_settings is not UNSET:
            field_dict["userSettings"] = user_settings
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_chat_response_200_data_dm_permission_flags_item import (
            CreateChatResponse200DataDmPermissionFlagsItem,  # noqa: PLC0415
        )
        from ..models.create_chat_response_200_data_last_message_type_0 import CreateChatResponse200DataLastMessageType0  # noqa: PLC0415
        from ..models.create_chat_response_200_data_user_settings_type_0 import (
            CreateChatResponse200DataUserSettingsType0,  # noqa: PLC0415
        )
        from ..models.create_chat_response_200_data_users_item import CreateChatResponse200DataUsersItem  # noqa: PLC0415

        d = dict(src_dict)
        created_by = d.pop("createdBy", UNSET)

        _dm_permission_flags = d.pop("dmPermissionFlags", UNSET)
        dm_permission_flags: list[CreateChatResponse200DataDmPermissionFlagsItem] | Unset = UNSET
        if _dm_permission_flags is not UNSET:
            dm_permission_flags = []
            for dm_permission_flags_item_data in _dm_permission_flags:
                dm_permission_flags_item = CreateChatResponse200DataDmPermissionFlagsItem.from_dict(
                    dm_permission_flags_item_data
                )

                dm_permission_flags.append(dm_permission_flags_item)

        group_flags_metadata = d.pop("groupFlagsMetadata", UNSET)

        has_dm_permission_flags = d.pop("hasDmPermissionFlags", UNSET)

        id = d.pop("id", UNSET)

        def _parse_last_message(data: object) -> CreateChatResponse200DataLastMessageType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_message_type_0 = CreateChatResponse200DataLastMessageType0.from_dict(data)

                return last_message_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateChatResponse200DataLastMessageType0 | None | Unset, data)

        last_message = _parse_last_message(d.pop("lastMessage", UNSET))

        permission_flags = cast(list[Any], d.pop("permissionFlags", UNSET))

        recipients = cast(list[Any], d.pop("recipients", UNSET))

        type_ = d.pop("type", UNSET)

        def _parse_user_settings(data: object) -> CreateChatResponse200DataUserSettingsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_settings_type_0 = CreateChatResponse200DataUserSettingsType0.from_dict(data)

                return user_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateChatResponse200DataUserSettingsType0 | None | Unset, data)

        user_settings = _parse_user_settings(d.pop("userSettings", UNSET))

        _users = d.pop("users", UNSET)
        users: list[CreateChatResponse200DataUsersItem] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = CreateChatResponse200DataUsersItem.from_dict(users_item_data)

                users.append(users_item)

        create_chat_response_200_data = cls(
            created_by=created_by,
            dm_permission_flags=dm_permission_flags,
            group_flags_metadata=group_flags_metadata,
            has_dm_permission_flags=has_dm_permission_flags,
            id=id,
            last_message=last_message,
            permission_flags=permission_flags,
            recipients=recipients,
            type_=type_,
            user_settings=user_settings,
            users=users,
        )

        create_chat_response_200_data.additional_properties = d
        return create_chat_response_200_data

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
