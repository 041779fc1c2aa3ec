from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddSocialMediaButtonResponse200DataItem")


@_attrs_define
class AddSocialMediaButtonResponse200DataItem:
    """
    Attributes:
        clicks (int | Unset):
        id (int | Unset):
        is_valid (bool | Unset):
        label (str | Unset):
        link (str | Unset):
        social_media (str | Unset):
        sort (int | Unset):
        url (str | Unset):
        username (str | Unset):
    """

    clicks: int | Unset = UNSET
    id: int | Unset = UNSET
    is_valid: bool | Unset = UNSET
    label: str | Unset = UNSET
    link: str | Unset = UNSET
    social_media: str | Unset = UNSET
    sort: int | Unset = UNSET
    url: str | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clicks = self.clicks

        id = self.id

        is_valid = self.is_valid

        label = self.label

        link = self.link

        social_media = self.social_media

        sort = self.sort

        url = self.url

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clicks is not UNSET:
            field_dict["clicks"] = clicks
        if id is not UNSET:
            field_dict["id"] = id
        if is_valid is not UNSET:
            field_dict["isValid"] = is_valid
        if label is not UNSET:
            field_dict["label"] = label
        if link is not UNSET:
            field_dict["link"] = link
        if social_media is not UNSET:
            field_dict["socialMedia"] = social_media
        if sort is not UNSET:
            field_dict["sort"] = sort
        if url is not UNSET:
            field_dict["url"] = url
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clicks = d.pop("clicks", UNSET)

        id = d.pop("id", UNSET)

        is_valid = d.pop("isValid", UNSET)

        label = d.pop("label", UNSET)

        link = d.pop("link", UNSET)

        social_media = d.pop("socialMedia", UNSET)

        sort = d.pop("sort", UNSET)

        url = d.pop("url", UNSET)

        username = d.pop("username", UNSET)

        add_social_media_button_response_200_data_item = cls(
            clicks=clicks,
            id=id,
            is_valid=is_valid,
            label=label,
            link=link,
            social_media=social_media,
            sort=sort,
            url=url,
            username=username,
        )

        add_social_media_button_response_200_data_item.additional_properties = d
        return add_social_media_button_response_200_data_item

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
