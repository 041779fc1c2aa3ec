from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.upload_media_to_the_only_fans_cdn_response_200_additional import (
        UploadMediaToTheOnlyFansCdnResponse200Additional,
    )
    from ..models.upload_media_to_the_only_fans_cdn_response_200_thumbs_item import (
        UploadMediaToTheOnlyFansCdnResponse200ThumbsItem,
    )


T = TypeVar("T", bound="UploadMediaToTheOnlyFansCdnResponse200")


@_attrs_define
class UploadMediaToTheOnlyFansCdnResponse200:
    """
    Attributes:
        additional (UploadMediaToTheOnlyFansCdnResponse200Additional | Unset):
        extra (str | Unset):
        file_name (str | Unset):
        host (str | Unset):
        note (str | Unset):
        prefixed_id (str | Unset):
        process_id (str | Unset):
        source_url (str | Unset):
        thumbs (list[UploadMediaToTheOnlyFansCdnResponse200ThumbsItem] | Unset):
    """

    additional: UploadMediaToTheOnlyFansCdnResponse200Additional | Unset = UNSET
    extra: str | Unset = UNSET
    file_name: str | Unset = UNSET
    host: str | Unset = UNSET
    note: str | Unset = UNSET
    prefixed_id: str | Unset = UNSET
    process_id: str | Unset = UNSET
    source_url: str | Unset = UNSET
    thumbs: list[UploadMediaToTheOnlyFansCdnResponse200ThumbsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        additional: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional, Unset):
            additional = self.additional.to_dict()

        extra = self.extra

        file_name = self.file_name

        host = self.host

        note = self.note

        prefixed_id = self.prefixed_id

        process_id = self.process_id

        source_url = self.source_url

        thumbs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.thumbs, Unset):
            thumbs = []
            for thumbs_item_data in self.thumbs:
                thumbs_item = thumbs_item_data.to_dict()
                thumbs.append(thumbs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if additional is not UNSET:
            field_dict["additional"] = additional
        if extra is not UNSET:
            field_dict["extra"] = extra
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if host is not UNSET:
            field_dict["host"] = host
        if note is not UNSET:
            field_dict["note"] = note
        if prefixed_id is not UNSET:
            field_dict["prefixed_id"] = prefixed_id
        if process_id is not UNSET:
            field_dict["processId"] = process_id
        if source_url is not UNSET:
            field_dict["sourceUrl"] = source_url
        if thumbs is not UNSET:
            field_dict["thumbs"] = thumbs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.upload_media_to_the_only_fans_cdn_response_200_additional import (
            UploadMediaToTheOnlyFansCdnResponse200Additional,  # noqa: PLC0415
        )
        from ..models.upload_media_to_the_only_fans_cdn_response_200_thumbs_item import (
            UploadMediaToTheOnlyFansCdnResponse200ThumbsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _additional = d.pop("additional", UNSET)
        additional: UploadMediaToTheOnlyFansCdnResponse200Additional | Unset
        if isinstance(_additional, Unset):
            additional = UNSET
        else:
            additional = UploadMediaToTheOnlyFansCdnResponse200Additional.from_dict(_additional)

        extra = d.pop("extra", UNSET)

        file_name = d.pop("file_name", UNSET)

        host = d.pop("host", UNSET)

        note = d.pop("note", UNSET)

        prefixed_id = d.pop("prefixed_id", UNSET)

        process_id = d.pop("processId", UNSET)

        source_url = d.pop("sourceUrl", UNSET)

        _thumbs = d.pop("thumbs", UNSET)
        thumbs: list[UploadMediaToTheOnlyFansCdnResponse200ThumbsItem] | Unset = UNSET
        if _thumbs is not UNSET:
            thumbs = []
            for thumbs_item_data in _thumbs:
                thumbs_item = UploadMediaToTheOnlyFansCdnResponse200ThumbsItem.from_dict(thumbs_item_data)

                thumbs.append(thumbs_item)

        upload_media_to_the_only_fans_cdn_response_200 = cls(
            additional=additional,
            extra=extra,
            file_name=file_name,
            host=host,
            note=note,
            prefixed_id=prefixed_id,
            process_id=process_id,
            source_url=source_url,
            thumbs=thumbs,
        )

        upload_media_to_the_only_fans_cdn_response_200.additional_properties = d
        return upload_media_to_the_only_fans_cdn_response_200

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
