from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateChatResponse200DataDmPermissionFlagsItem")


@_attrs_define
class CreateChatResponse200DataDmPermissionFlagsItem:
    """
    Attributes:
        account_id (str | Unset):
        flags (int | Unset):
        id (str | Unset):
        metadata (str | Unset):
        type_ (int | Unset):
        verification_flags (int | Unset):
        verification_metadata (str | Unset):
    """

    account_id: str | Unset = UNSET
    flags: int | Unset = UNSET
    id: str | Unset = UNSET
    metadata: str | Unset = UNSET
    type_: int | Unset = UNSET
    verification_flags: int | Unset = UNSET
    verification_metadata: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        flags = self.flags

        id = self.id

        metadata = self.metadata

        type_ = self.type_

        verification_flags = self.verification_flags

        verification_metadata = self.verification_metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if flags is not UNSET:
            field_dict["flags"] = flags
        if id is not UNSET:
            field_dict["id"] = id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if type_ is not UNSET:
            field_dict["type"] = type_
        if verification_flags is not UNSET:
            field_dict["verificationFlags"] = verification_flags
        if verification_metadata is not UNSET:
            field_dict["verificationMetadata"] = verification_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        flags = d.pop("flags", UNSET)

        id = d.pop("id", UNSET)

        metadata = d.pop("metadata", UNSET)

        type_ = d.pop("type", UNSET)

        verification_flags = d.pop("verificationFlags", UNSET)

        verification_metadata = d.pop("verificationMetadata", UNSET)

        create_chat_response_200_data_dm_permission_flags_item = cls(
            account_id=account_id,
            flags=flags,
            id=id,
            metadata=metadata,
            type_=type_,
            verification_flags=verification_flags,
            verification_metadata=verification_metadata,
        )

        create_chat_response_200_data_dm_permission_flags_item.additional_properties = d
        return create_chat_response_200_data_dm_permission_flags_item

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
