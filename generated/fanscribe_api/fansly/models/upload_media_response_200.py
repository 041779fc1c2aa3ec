from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.upload_media_response_200_media import UploadMediaResponse200Media


T = TypeVar("T", bound="UploadMediaResponse200")


@_attrs_define
class UploadMediaResponse200:
    """
    Attributes:
        credits_used (int | Unset):
        file_name (str | Unset):
        media (UploadMediaResponse200Media | Unset):
        media_id (str | Unset):
        polling_url (str | Unset):
        prefixed_id (str | Unset):
        status (str | Unset):
    """

    credits_used: int | Unset = UNSET
    file_name: str | Unset = UNSET
    media: UploadMediaResponse200Media | Unset = UNSET
    media_id: str | Unset = UNSET
    polling_url: str | Unset = UNSET
    prefixed_id: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credits_used = self.credits_used

        file_name = self.file_name

        media: dict[str, Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media.to_dict()

        media_id = self.media_id

        polling_url = self.polling_url

        prefixed_id = self.prefixed_id

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if credits_used is not UNSET:
            field_dict["credits_used"] = credits_used
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if media is not UNSET:
            field_dict["media"] = media
        if media_id is not UNSET:
            field_dict["media_id"] = media_id
        if polling_url is not UNSET:
            field_dict["polling_url"] = polling_url
        if prefixed_id is not UNSET:
            field_dict["prefixed_id"] = prefixed_id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.upload_media_response_200_media import UploadMediaResponse200Media  # noqa: PLC0415

        d = dict(src_dict)
        credits_used = d.pop("credits_used", UNSET)

        file_name = d.pop("file_name", UNSET)

        _media = d.pop("media", UNSET)
        media: UploadMediaResponse200Media | Unset
        if isinstance(_media, Unset):
            media = UNSET
        else:
            media = UploadMediaResponse200Media.from_dict(_media)

        media_id = d.pop("media_id", UNSET)

        polling_url = d.pop("polling_url", UNSET)

        prefixed_id = d.pop("prefixed_id", UNSET)

        status = d.pop("status", UNSET)

        upload_media_response_200 = cls(
            credits_used=credits_used,
            file_name=file_name,
            media=media,
            media_id=media_id,
            polling_url=polling_url,
            prefixed_id=prefixed_id,
            status=status,
        )

        upload_media_response_200.additional_properties = d
        return upload_media_response_200

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
