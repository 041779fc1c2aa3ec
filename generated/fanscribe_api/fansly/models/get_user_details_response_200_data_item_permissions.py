from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_user_details_response_200_data_item_permissions_account_permission_flags import (
        GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags,
    )


T = TypeVar("T", bound="GetUserDetailsResponse200DataItemPermissions")


@_attrs_define
class GetUserDetailsResponse200DataItemPermissions:
    """
    Attributes:
        account_permission_flags (GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags | Unset):
    """

    account_permission_flags: GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_permission_flags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_permission_flags, Unset):
            account_permission_flags = self.account_permission_flags.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_permission_flags is not UNSET:
            field_dict["accountPermissionFlags"] = account_permission_flags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_user_details_response_200_data_item_permissions_account_permission_flags import (
            GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _account_permission_flags = d.pop("accountPermissionFlags", UNSET)
        account_permission_flags: GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags | Unset
        if isinstance(_account_permission_flags, Unset):
            account_permission_flags = UNSET
        else:
            account_permission_flags = GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags.from_dict(
                _account_permission_flags
            )

        get_user_details_response_200_data_item_permissions = cls(
            account_permission_flags=account_permission_flags,
        )

        get_user_details_response_200_data_item_permissions.additional_properties = d
        return get_user_details_response_200_data_item_permissions

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
