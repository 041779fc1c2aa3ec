from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_account_media_response_200_response_item_permissions_account_permission_flags import (
        GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags,
    )
    from ..models.get_account_media_response_200_response_item_permissions_permission_flags_item import (
        GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem,
    )


T = TypeVar("T", bound="GetAccountMediaResponse200ResponseItemPermissions")


@_attrs_define
class GetAccountMediaResponse200ResponseItemPermissions:
    """
    Attributes:
        account_permission_flags (GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags | Unset):
        permission_flags (list[GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem] | Unset):
    """

    account_permission_flags: GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags | Unset = UNSET
    permission_flags: list[GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_permission_flags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_permission_flags, Unset):
            account_permission_flags = self.account_permission_flags.to_dict()

        permission_flags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.permission_flags, Unset):
            permission_flags = []
            for permission_flags_item_data in self.permission_flags:
                permission_flags_item = permission_flags_item_data.to_dict()
                permission_flags.append(permission_flags_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_permission_flags is not UNSET:
            field_dict["accountPermissionFlags"] = account_permission_flags
        if permission_flags is not UNSET:
            field_dict["permissionFlags"] = permission_flags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_account_media_response_200_response_item_permissions_account_permission_flags import (
            GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags,  # noqa: PLC0415
        )
        from ..models.get_account_media_response_200_response_item_permissions_permission_flags_item import (
            GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _account_permission_flags = d.pop("accountPermissionFlags", UNSET)
        account_permission_flags: GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags | Unset
        if isinstance(_account_permission_flags, Unset):
            account_permission_flags = UNSET
        else:
            account_permission_flags = (
                GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags.from_dict(
                    _account_permission_flags
                )
            )

        _permission_flags = d.pop("permissionFlags", UNSET)
        permission_flags: list[GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem] | Unset = UNSET
        if _permission_flags is not UNSET:
            permission_flags = []
            for permission_flags_item_data in _permission_flags:
                permission_flags_item = GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem.from_dict(
                    permission_flags_item_data
                )

                permission_flags.append(permission_flags_item)

        get_account_media_response_200_response_item_permissions = cls(
            account_permission_flags=account_permission_flags,
            permission_flags=permission_flags,
        )

        get_account_media_response_200_response_item_permissions.additional_properties = d
        return get_account_media_response_200_response_item_permissions

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
