from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_upload_status_response_200_status import (
    GetUploadStatusResponse200Status,
    check_get_upload_status_response_200_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_upload_status_response_200_media import GetUploadStatusResponse200Media


T = TypeVar("T", bound="GetUploadStatusResponse200")


@_attrs_define
class GetUploadStatusResponse200:
    """
    Attributes:
        error (str | Unset):
        media (GetUploadStatusResponse200Media | Unset):
        media_id (str | Unset):
        status (GetUploadStatusResponse200Status | Unset):
    """

    error: str | Unset = UNSET
    media: GetUploadStatusResponse200Media | Unset = UNSET
    media_id: str | Unset = UNSET
    status: GetUploadStatusResponse200Status | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        media: dict[str, Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media.to_dict()

        media_id = self.media_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if media is not UNSET:
            field_dict["media"] = media
        if media_id is not UNSET:
            field_dict["media_id"] = media_id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_upload_status_response_200_media import GetUploadStatusResponse200Media  # noqa: PLC0415

        d = dict(src_dict)
        error = d.pop("error", UNSET)

        _media = d.pop("media", UNSET)
        media: GetUploadStatusResponse200Media | Unset
        if isinstance(_media, Unset):
            media = UNSET
        else:
            media = GetUploadStatusResponse200Media.from_dict(_media)

        media_id = d.pop("media_id", UNSET)

        _status = d.pop("status", UNSET)
        status: GetUploadStatusResponse200Status | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_get_upload_status_response_200_status(_status)

        get_upload_status_response_200 = cls(
            error=error,
            media=media,
            media_id=media_id,
            status=status,
        )

        get_upload_status_response_200.additional_properties = d
        return get_upload_status_response_200

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
