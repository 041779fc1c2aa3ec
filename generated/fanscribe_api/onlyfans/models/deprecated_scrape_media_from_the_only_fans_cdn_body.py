from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.deprecated_scrape_media_from_the_only_fans_cdn_body_file_type import (
    DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType,
    check_deprecated_scrape_media_from_the_only_fans_cdn_body_file_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeprecatedScrapeMediaFromTheOnlyFansCdnBody")


@_attrs_define
class DeprecatedScrapeMediaFromTheOnlyFansCdnBody:
    """
    Attributes:
        expiration_date (None | str | Unset):
        file_type (DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType | Unset):
        media_id (int | None | Unset):
        public (bool | None | Unset):
        url (None | str | Unset):
    """

    expiration_date: None | str | Unset = UNSET
    file_type: DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType | Unset = UNSET
    media_id: int | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expiration_date: None | str | Unset
        if isinstance(self.expiration_date, Unset):
            expiration_date = UNSET
        else:
            expiration_date = self.expiration_date

        file_type: str | Unset = UNSET
        if not isinstance(self.file_type, Unset):
            file_type = self.file_type

        media_id: int | None | Unset
        if isinstance(self.media_id, Unset):
            media_id = UNSET
        else:
            media_id = self.media_id

        public: bool | None | Unset
        if isinstance(self.public, Unset):
            public = UNSET
        else:
            public = self.public

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expiration_date is not UNSET:
            field_dict["expiration_date"] = expiration_date
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if media_id is not UNSET:
            field_dict["media_id"] = media_id
        if public is not UNSET:
            field_dict["public"] = public
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_expiration_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expiration_date = _parse_expiration_date(d.pop("expiration_date", UNSET))

        _file_type = d.pop("file_type", UNSET)
        file_type: DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType | Unset
        if isinstance(_file_type, Unset):
            file_type = UNSET
        else:
            file_type = check_deprecated_scrape_media_from_the_only_fans_cdn_body_file_type(_file_type)

        def _parse_media_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        media_id = _parse_media_id(d.pop("media_id", UNSET))

        def _parse_public(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        public = _parse_public(d.pop("public", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        deprecated_scrape_media_from_the_only_fans_cdn_body = cls(
            expiration_date=expiration_date,
            file_type=file_type,
            media_id=media_id,
            public=public,
            url=url,
        )

        deprecated_scrape_media_from_the_only_fans_cdn_body.additional_properties = d
        return deprecated_scrape_media_from_the_only_fans_cdn_body

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
