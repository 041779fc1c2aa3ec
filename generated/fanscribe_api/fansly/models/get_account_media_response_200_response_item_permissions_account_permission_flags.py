from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags")


@_attrs_define
class GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags:
    """
    Attributes:
        flags (int | Unset):
        metadata (str | Unset):
    """

    flags: int | Unset = UNSET
    metadata: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        flags = self.flags

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if flags is not UNSET:
            field_dict["flags"] = flags
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        flags = d.pop("flags", UNSET)

        metadata = d.pop("metadata", UNSET)

        get_account_media_response_200_response_item_permissions_account_permission_flags = cls(
            flags=flags,
            metadata=metadata,
        )

        get_account_media_response_200_response_item_permissions_account_permission_flags.additional_properties = d
        return get_account_media_response_200_response_item_permissions_account_permission_flags

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
