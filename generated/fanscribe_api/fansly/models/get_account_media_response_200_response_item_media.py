from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetAccountMediaResponse200ResponseItemMedia")


@_attrs_define
class GetAccountMediaResponse200ResponseItemMedia:
    """
    Attributes:
        account_id (str | Unset):
        created_at (int | Unset):
        filename (str | Unset):
        flags (int | Unset):
        height (int | Unset):
        id (str | Unset):
        location (str | Unset):
        metadata (str | Unset):
        mimetype (str | Unset):
        status (int | Unset):
        type_ (int | Unset):
        updated_at (int | Unset):
        variants (list[Any] | Unset):
        width (int | Unset):
    """

    account_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    filename: str | Unset = UNSET
    flags: int | Unset = UNSET
    height: int | Unset = UNSET
    id: str | Unset = UNSET
    location: str | Unset = UNSET
    metadata: str | Unset = UNSET
    mimetype: str | Unset = UNSET
    status: int | Unset = UNSET
    type_: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    variants: list[Any] | Unset = UNSET
    width: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        created_at = self.created_at

        filename = self.filename

        flags = self.flags

        height = self.height

        id = self.id

        location = self.location

        metadata = self.metadata

        mimetype = self.mimetype

        status = self.status

        type_ = self.type_

        updated_at = self.updated_at

        variants: list[Any] | Unset = UNSET
        if not isinstance(self.variants, Unset):
            variants = self.variants

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if filename is not UNSET:
            field_dict["filename"] = filename
        if flags is not UNSET:
            field_dict["flags"] = flags
        if height is not UNSET:
            field_dict["height"] = height
        if id is not UNSET:
            field_dict["id"] = id
        if location is not UNSET:
            field_dict["location"] = location
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if mimetype is not UNSET:
            field_dict["mimetype"] = mimetype
        if status is not UNSET:
            field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if variants is not UNSET:
            field_dict["variants"] = variants
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        filename = d.pop("filename", UNSET)

        flags = d.pop("flags", UNSET)

        height = d.pop("height", UNSET)

        id = d.pop("id", UNSET)

        location = d.pop("location", UNSET)

        metadata = d.pop("metadata", UNSET)

        mimetype = d.pop("mimetype", UNSET)

        status = d.pop("status", UNSET)

        type_ = d.pop("type", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        variants = cast(list[Any], d.pop("variants", UNSET))

        width = d.pop("width", UNSET)

        get_account_media_response_200_response_item_media = cls(
            account_id=account_id,
            created_at=created_at,
            filename=filename,
            flags=flags,
            height=height,
            id=id,
            location=location,
            metadata=metadata,
            mimetype=mimetype,
            status=status,
            type_=type_,
            updated_at=updated_at,
            variants=variants,
            width=width,
        )

        get_account_media_response_200_response_item_media.additional_properties = d
        return get_account_media_response_200_response_item_media

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
