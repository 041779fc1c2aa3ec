from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem")


@_attrs_define
class GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem:
    """
    Attributes:
        account_media_id (str | Unset):
        flags (int | Unset):
        id (str | Unset):
        metadata (str | Unset):
        price (int | Unset):
        type_ (int | Unset):
        valid_after (int | None | Unset):
        valid_before (int | None | Unset):
        verification_flags (int | Unset):
        verification_metadata (str | Unset):
    """

    account_media_id: str | Unset = UNSET
    flags: int | Unset = UNSET
    id: str | Unset = UNSET
    metadata: str | Unset = UNSET
    price: int | Unset = UNSET
    type_: int | Unset = UNSET
    valid_after: int | None | Unset = UNSET
    valid_before: int | None | Unset = UNSET
    verification_flags: int | Unset = UNSET
    verification_metadata: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_media_id = self.account_media_id

        flags = self.flags

        id = self.id

        metadata = self.metadata

        price = self.price

        type_ = self.type_

        valid_after: int | None | Unset
        if isinstance(self.valid_after, Unset):
            valid_after = UNSET
        else:
            valid_after = self.valid_after

        valid_before: int | None | Unset
        if isinstance(self.valid_before, Unset):
            valid_before = UNSET
        else:
            valid_before = self.valid_before

        verification_flags = self.verification_flags

        verification_metadata = self.verification_metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_media_id is not UNSET:
            field_dict["accountMediaId"] = account_media_id
        if flags is not UNSET:
            field_dict["flags"] = flags
        if id is not UNSET:
            field_dict["id"] = id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if price is not UNSET:
            field_dict["price"] = price
        if type_ is not UNSET:
            field_dict["type"] = type_
        if valid_after is not UNSET:
            field_dict["validAfter"] = valid_after
        if valid_before is not UNSET:
            field_dict["validBefore"] = valid_before
        if verification_flags is not UNSET:
            field_dict["verificationFlags"] = verification_flags
        if verification_metadata is not UNSET:
            field_dict["verificationMetadata"] = verification_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_media_id = d.pop("accountMediaId", UNSET)

        flags = d.pop("flags", UNSET)

        id = d.pop("id", UNSET)

        metadata = d.pop("metadata", UNSET)

        price = d.pop("price", UNSET)

        type_ = d.pop("type", UNSET)

        def _parse_valid_after(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        valid_after = _parse_valid_after(d.pop("validAfter", UNSET))

        def _parse_valid_before(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        valid_before = _parse_valid_before(d.pop("validBefore", UNSET))

        verification_flags = d.pop("verificationFlags", UNSET)

        verification_metadata = d.pop("verificationMetadata", UNSET)

        get_account_media_response_200_response_item_permissions_permission_flags_item = cls(
            account_media_id=account_media_id,
            flags=flags,
            id=id,
            metadata=metadata,
            price=price,
            type_=type_,
            valid_after=valid_after,
            valid_before=valid_before,
            verification_flags=verification_flags,
            verification_metadata=verification_metadata,
        )

        get_account_media_response_200_response_item_permissions_permission_flags_item.additional_properties = d
        return get_account_media_response_200_response_item_permissions_permission_flags_item

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
