from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UploadMediaResponse200Media")


@_attrs_define
class UploadMediaResponse200Media:
    """
    Attributes:
        account_id (str | Unset):
        filename (str | Unset):
        height (int | Unset):
        id (str | Unset):
        mimetype (str | Unset):
        status (int | Unset):
        type_ (int | Unset):
        width (int | Unset):
    """

    account_id: str | Unset = UNSET
    filename: str | Unset = UNSET
    height: int | Unset = UNSET
    id: str | Unset = UNSET
    mimetype: str | Unset = UNSET
    status: int | Unset = UNSET
    type_: int | Unset = UNSET
    width: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        filename = self.filename

        height = self.height

        id = self.id

        mimetype = self.mimetype

        status = self.status

        type_ = self.type_

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if filename is not UNSET:
            field_dict["filename"] = filename
        if height is not UNSET:
            field_dict["height"] = height
        if id is not UNSET:
            field_dict["id"] = id
        if mimetype is not UNSET:
            field_dict["mimetype"] = mimetype
        if status is not UNSET:
            field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        filename = d.pop("filename", UNSET)

        height = d.pop("height", UNSET)

        id = d.pop("id", UNSET)

        mimetype = d.pop("mimetype", UNSET)

        status = d.pop("status", UNSET)

        type_ = d.pop("type", UNSET)

        width = d.pop("width", UNSET)

        upload_media_response_200_media = cls(
            account_id=account_id,
            filename=filename,
            height=height,
            id=id,
            mimetype=mimetype,
            status=status,
            type_=type_,
            width=width,
        )

        upload_media_response_200_media.additional_properties = d
        return upload_media_response_200_media

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
