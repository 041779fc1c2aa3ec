from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200")


@_attrs_define
class DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200:
    """
    Attributes:
        expiration_date (str | Unset):
        temporary_url (str | Unset):
    """

    expiration_date: str | Unset = UNSET
    temporary_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expiration_date = self.expiration_date

        temporary_url = self.temporary_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expiration_date is not UNSET:
            field_dict["expiration_date"] = expiration_date
        if temporary_url is not UNSET:
            field_dict["temporary_url"] = temporary_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        expiration_date = d.pop("expiration_date", UNSET)

        temporary_url = d.pop("temporary_url", UNSET)

        deprecated_scrape_media_from_the_only_fans_cdn_response_200 = cls(
            expiration_date=expiration_date,
            temporary_url=temporary_url,
        )

        deprecated_scrape_media_from_the_only_fans_cdn_response_200.additional_properties = d
        return deprecated_scrape_media_from_the_only_fans_cdn_response_200

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
