from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_account_media_response_200_response_item_media import GetAccountMediaResponse200ResponseItemMedia
    from ..models.get_account_media_response_200_response_item_permissions import (
        GetAccountMediaResponse200ResponseItemPermissions,
    )


T = TypeVar("T", bound="GetAccountMediaResponse200ResponseItem")


@_attrs_define
class GetAccountMediaResponse200ResponseItem:
    """
    Attributes:
        account_id (str | Unset):
        created_at (int | Unset):
        deleted (bool | Unset):
        deleted_at (int | None | Unset):
        id (str | Unset):
        like_count (int | Unset):
        media (GetAccountMediaResponse200ResponseItemMedia | Unset):
        media_id (str | Unset):
        permission_flags (int | Unset):
        permissions (GetAccountMediaResponse200ResponseItemPermissions | Unset):
        preview_id (None | str | Unset):
        price (int | Unset):
    """

    account_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    deleted: bool | Unset = UNSET
    deleted_at: int | None | Unset = UNSET
    id: str | Unset = UNSET
    like_count: int | Unset = UNSET
    media: GetAccountMediaResponse200ResponseItemMedia | Unset = UNSET
    media_id: str | Unset = UNSET
    permission_flags: int | Unset = UNSET
    permissions: GetAccountMediaResponse200ResponseItemPermissions | Unset = UNSET
    preview_id: None | str | Unset = UNSET
    price: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        created_at = self.created_at

        deleted = self.deleted

        deleted_at: int | None | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        else:
            deleted_at = self.deleted_at

        id = self.id

        like_count = self.like_count

        media: dict[str, Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media.to_dict()

        media_id = self.media_id

        permission_flags = self.permission_flags

        permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions.to_dict()

        preview_id: None | str | Unset
        if isinstance(self.preview_id, Unset):
            preview_id = UNSET
        else:
            preview_id = self.preview_id

        price = self.price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at
        if id is not UNSET:
            field_dict["id"] = id
        if like_count is not UNSET:
            field_dict["likeCount"] = like_count
        if media is not UNSET:
            field_dict["media"] = media
        if media_id is not UNSET:
            field_dict["mediaId"] = media_id
        if permission_flags is not UNSET:
            field_dict["permissionFlags"] = permission_flags
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if preview_id is not UNSET:
            field_dict["previewId"] = preview_id
        if price is not UNSET:
            field_dict["price"] = price

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_account_media_response_200_response_item_media import (
            GetAccountMediaResponse200ResponseItemMedia,  # noqa: PLC0415
        )
        from ..models.get_account_media_response_200_response_item_permissions import (
            GetAccountMediaResponse200ResponseItemPermissions,  # noqa: PLC0415
        )

        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        deleted = d.pop("deleted", UNSET)

        def _parse_deleted_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        id = d.pop("id", UNSET)

        like_count = d.pop("likeCount", UNSET)

        _media = d.pop("media", UNSET)
        media: GetAccountMediaResponse200ResponseItemMedia | Unset
        if isinstance(_media, Unset):
            media = UNSET
        else:
            media = GetAccountMediaResponse200ResponseItemMedia.from_dict(_media)

        media_id = d.pop("mediaId", UNSET)

        permission_flags = d.pop("permissionFlags", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: GetAccountMediaResponse200ResponseItemPermissions | Unset
        if isinstance(_permissions, Unset):
            permissions = UNSET
        else:
            permissions = GetAccountMediaResponse200ResponseItemPermissions.from_dict(_permissions)

        def _parse_preview_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preview_id = _parse_preview_id(d.pop("previewId", UNSET))

        price = d.pop("price", UNSET)

        get_account_media_response_200_response_item = cls(
            account_id=account_id,
            created_at=created_at,
            deleted=deleted,
            deleted_at=deleted_at,
            id=id,
            like_count=like_count,
            media=media,
            media_id=media_id,
            permission_flags=permission_flags,
            permissions=permissions,
            preview_id=preview_id,
            price=price,
        )

        get_account_media_response_200_response_item.additional_properties = d
        return get_account_media_response_200_response_item

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
