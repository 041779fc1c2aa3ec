from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateVaultAlbumResponse200Data")


@_attrs_define
class UpdateVaultAlbumResponse200Data:
    """
    Attributes:
        account_id (str | Unset):
        created_at (int | Unset):
        description (str | Unset):
        id (str | Unset):
        last_sync_at (int | Unset):
        pos (int | Unset):
        status (int | Unset):
        title (str | Unset):
        type_ (int | None | Unset):
        version (int | Unset):
    """

    account_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    last_sync_at: int | Unset = UNSET
    pos: int | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    type_: int | None | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        created_at = self.created_at

        description = self.description

        id = self.id

        last_sync_at = self.last_sync_at

        pos = self.pos

        status = self.status

        title = self.title

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if description is not UNSET:
            field_dict["description"] = description
        if id is not UNSET:
            field_dict["id"] = id
        if last_sync_at is not UNSET:
            field_dict["lastSyncAt"] = last_sync_at
        if pos is not UNSET:
            field_dict["pos"] = pos
        if status is not UNSET:
            field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        description = d.pop("description", UNSET)

        id = d.pop("id", UNSET)

        last_sync_at = d.pop("lastSyncAt", UNSET)

        pos = d.pop("pos", UNSET)

        status = d.pop("status", UNSET)

        title = d.pop("title", UNSET)

        def _parse_type_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        version = d.pop("version", UNSET)

        update_vault_album_response_200_data = cls(
            account_id=account_id,
            created_at=created_at,
            description=description,
            id=id,
            last_sync_at=last_sync_at,
            pos=pos,
            status=status,
            title=title,
            type_=type_,
            version=version,
        )

        update_vault_album_response_200_data.additional_properties = d
        return update_vault_album_response_200_data

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
