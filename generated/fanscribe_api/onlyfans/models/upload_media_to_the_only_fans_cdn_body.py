from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.upload_media_to_the_only_fans_cdn_body_type import (
    UploadMediaToTheOnlyFansCdnBodyType,
    check_upload_media_to_the_only_fans_cdn_body_type,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="UploadMediaToTheOnlyFansCdnBody")


@_attrs_define
class UploadMediaToTheOnlyFansCdnBody:
    """
    Attributes:
        async_ (bool | Unset):
        file (File | None | str | Unset):
        file_url (str | Unset):
        type_ (UploadMediaToTheOnlyFansCdnBodyType | Unset):
    """

    async_: bool | Unset = UNSET
    file: File | None | str | Unset = UNSET
    file_url: str | Unset = UNSET
    type_: UploadMediaToTheOnlyFansCdnBodyType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        async_ = self.async_

        file: FileTypes | None | str | Unset
        if isinstance(self.file, Unset):
            file = UNSET
        elif isinstance(self.file, File):
            file = self.file.to_tuple()

        else:
            file = self.file

        file_url = self.file_url

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if async_ is not UNSET:
            field_dict["async"] = async_
        if file is not UNSET:
            field_dict["file"] = file
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.async_, Unset):
            files.append(("async", (None, str(self.async_).encode(), "text/plain")))

        if not isinstance(self.file, Unset):
            if isinstance(self.file, File):
                files.append(("file", self.file.to_tuple()))
            elif isinstance(self.file, str):
                files.append(("file", (None, str(self.file).encode(), "text/plain")))
            else:
                files.append(("file", (None, str(self.file).encode(), "text/plain")))

        if not isinstance(self.file_url, Unset):
            files.append(("file_url", (None, str(self.file_url).encode(), "text/plain")))

        if not isinstance(self.type_, Unset):
            files.append(("type", (None, str(self.type_).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        async_ = d.pop("async", UNSET)

        def _parse_file(data: object) -> File | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, bytes):
                    raise TypeError()
                file_type_0 = File(payload=BytesIO(data))

                return file_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(File | None | str | Unset, data)

        file = _parse_file(d.pop("file", UNSET))

        file_url = d.pop("file_url", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: UploadMediaToTheOnlyFansCdnBodyType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_upload_media_to_the_only_fans_cdn_body_type(_type_)

        upload_media_to_the_only_fans_cdn_body = cls(
            async_=async_,
            file=file,
            file_url=file_url,
            type_=type_,
        )

        upload_media_to_the_only_fans_cdn_body.additional_properties = d
        return upload_media_to_the_only_fans_cdn_body

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
