from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_chat_response_200_data_account_dm_permission_flags import (
        ShowChatResponse200DataAccountDmPermissionFlags,
    )
    from ..models.show_chat_response_200_data_last_message import ShowChatResponse200DataLastMessage
    from ..models.show_chat_response_200_data_user_settings import ShowChatResponse200DataUserSettings
    from ..models.show_chat_response_200_data_users_item import ShowChatResponse200DataUsersItem


T = TypeVar("T", bound="ShowChatResponse200Data")


@_attrs_define
class ShowChatResponse200Data:
    """
    Attributes:
        account_dm_permission_flags (ShowChatResponse200DataAccountDmPermissionFlags | Unset):
        created_by (str | Unset):
        dm_permission_flags (list[Any] | Unset):
        group_flags (int | Unset):
        group_flags_metadata (str | Unset):
        has_dm_permission_flags (bool | Unset):
        id (str | Unset):
        last_message (ShowChatResponse200DataLastMessage | Unset):
        partner_missing_dm_permission_flags_checked (bool | Unset):
        permission_flags (list[Any] | Unset):
        recipients (list[Any] | Unset):
        type_ (int | Unset):
        user_settings (ShowChatResponse200DataUserSettings | Unset):
        users (list[ShowChatResponse200DataUsersItem] | Unset):
    """

    account_dm_permission_flags: ShowChatResponse200DataAccountDmPermissionFlags | Unset = UNSET
    created_by: str | Unset = UNSET
    dm_permission_flags: list[Any] | Unset = UNSET
    group_flags: int | Unset = UNSET
    group_flags_metadata: str | Unset = UNSET
    has_dm_permission_flags: bool | Unset = UNSET
    id: str | Unset = UNSET
    last_message: ShowChatResponse200DataLastMessage | Unset = UNSET
    partner_missing_dm_permission_flags_checked: bool | Unset = UNSET
    permission_flags: list[Any] | Unset = UNSET
    recipients: list[Any] | Unset = UNSET
    type_: int | Unset = UNSET
    user_settings: ShowChatResponse200DataUserSettings | Unset = UNSET
    users: list[ShowChatResponse200DataUsersItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_dm_permission_flags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_dm_permission_flags, Unset):
            account_dm_permission_flags = self.account_dm_permission_flags.to_dict()

        created_by = self.created_by

        dm_permission_flags: list[Any] | Unset = UNSET
        if not isinstance(self.dm_permission_flags, Unset):
            dm_permission_flags = self.dm_permission_flags

        group_flags = self.group_flags

        group_flags_metadata = self.group_flags_metadata

        has_dm_permission_flags = self.has_dm_permission_flags

        id = self.id

        last_message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_message, Unset):
            last_message = self.last_message.to_dict()

        partner_missing_dm_permission_flags_checked = self.partner_missing_dm_permission_flags_checked

        permission_flags: list[Any] | Unset = UNSET
        if not isinstance(self.permission_flags, Unset):
            permission_flags = self.permission_flags

        recipients: list[Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = self.recipients

        type_ = self.type_

        user_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_settings, Unset):
            user_settings = self.user_settings.to_dict()

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_dm_permission_flags is not UNSET:
            field_dict["accountDmPermissionFlags"] = account_dm_permission_flags
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if dm_permission_flags is not UNSET:
            field_dict["dmPermissionFlags"] = dm_permission_flags
        if group_flags is not UNSET:
            field_dict["groupFlags"] = group_flags
        if group_flags_metadata is not UNSET:
            field_dict["groupFlagsMetadata"] = group_flags_metadata
        if has_dm_permission_flags is not UNSET:
            field_dict["hasDmPermissionFlags"] = has_dm_permission_flags
        if id is not UNSET:
            field_dict["id"] = id
        if last_message is not UNSET:
            field_dict["lastMessage"] = last_message
        if partner_missing_dm_permission_flags_checked is not UNSET:
            field_dict["partnerMissingDmPermissionFlagsChecked"] = partner_missing_dm_permission_flags_checked
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
        from ..models.show_chat_response_200_data_account_dm_permission_flags import (
            ShowChatResponse200DataAccountDmPermissionFlags,  # noqa: PLC0415
        )
        from ..models.show_chat_response_200_data_last_message import ShowChatResponse200DataLastMessage  # noqa: PLC0415
        from ..models.show_chat_response_200_data_user_settings import ShowChatResponse200DataUserSettings  # noqa: PLC0415
        from ..models.show_chat_response_200_data_users_item import ShowChatResponse200DataUsersItem  # noqa: PLC0415

        d = dict(src_dict)
        _account_dm_permission_flags = d.pop("accountDmPermissionFlags", UNSET)
        account_dm_permission_flags: ShowChatResponse200DataAccountDmPermissionFlags | Unset
        if isinstance(_account_dm_permission_flags, Unset):
            account_dm_permission_flags = UNSET
        else:
            account_dm_permission_flags = ShowChatResponse200DataAccountDmPermissionFlags.from_dict(
                _account_dm_permission_flags
            )

        created_by = d.pop("createdBy", UNSET)

        dm_permission_flags = cast(list[Any], d.pop("dmPermissionFlags", UNSET))

        group_flags = d.pop("groupFlags", UNSET)

        group_flags_metadata = d.pop("groupFlagsMetadata", UNSET)

        has_dm_permission_flags = d.pop("hasDmPermissionFlags", UNSET)

        id = d.pop("id", UNSET)

        _last_message = d.pop("lastMessage", UNSET)
        last_message: ShowChatResponse200DataLastMessage | Unset
        if isinstance(_last_message, Unset):
            last_message = UNSET
        else:
            last_message = ShowChatResponse200DataLastMessage.from_dict(_last_message)

        partner_missing_dm_permission_flags_checked = d.pop("partnerMissingDmPermissionFlagsChecked", UNSET)

        permission_flags = cast(list[Any], d.pop("permissionFlags", UNSET))

        recipients = cast(list[Any], d.pop("recipients", UNSET))

        type_ = d.pop("type", UNSET)

        _user_settings = d.pop("userSettings", UNSET)
        user_settings: ShowChatResponse200DataUserSettings | Unset
        if isinstance(_user_settings, Unset):
            user_settings = UNSET
        else:
            user_settings = ShowChatResponse200DataUserSettings.from_dict(_user_settings)

        _users = d.pop("users", UNSET)
        users: list[ShowChatResponse200DataUsersItem] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = ShowChatResponse200DataUsersItem.from_dict(users_item_data)

                users.append(users_item)

        show_chat_response_200_data = cls(
            account_dm_permission_flags=account_dm_permission_flags,
            created_by=created_by,
            dm_permission_flags=dm_permission_flags,
            group_flags=group_flags,
            group_flags_metadata=group_flags_metadata,
            has_dm_permission_flags=has_dm_permission_flags,
            id=id,
            last_message=last_message,
            partner_missing_dm_permission_flags_checked=partner_missing_dm_permission_flags_checked,
            permission_flags=permission_flags,
            recipients=recipients,
            type_=type_,
            user_settings=user_settings,
            users=users,
        )

        show_chat_response_200_data.additional_properties = d
        return show_chat_response_200_data

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
