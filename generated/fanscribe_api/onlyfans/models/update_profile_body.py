from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateProfileBody")


@_attrs_define
class UpdateProfileBody:
    """
    Attributes:
        about (None | str | Unset):
        avatar (str | Unset):
        header (str | Unset):
        location (None | str | Unset):
        name (None | str | Unset):
        username (str | Unset):
        website (None | str | Unset):
        wishlist (None | str | Unset):
    """

    about: None | str | Unset = UNSET
    avatar: str | Unset = UNSET
    header: str | Unset = UNSET
    location: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    username: str | Unset = UNSET
    website: None | str | Unset = UNSET
    wishlist: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about: None | str | Unset
        if isinstance(self.about, Unset):
            about = UNSET
        else:
            about = self.about

        avatar = self.avatar

        header = self.header

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        username = self.username

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        wishlist: None | str | Unset
        if isinstance(self.wishlist, Unset):
            wishlist = UNSET
        else:
            wishlist = self.wishlist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if header is not UNSET:
            field_dict["header"] = header
        if location is not UNSET:
            field_dict["location"] = location
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username
        if website is not UNSET:
            field_dict["website"] = website
        if wishlist is not UNSET:
            field_dict["wishlist"] = wishlist

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_about(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        about = _parse_about(d.pop("about", UNSET))

        avatar = d.pop("avatar", UNSET)

        header = d.pop("header", UNSET)

        def _parse_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        username = d.pop("username", UNSET)

        def _parse_website(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website = _parse_website(d.pop("website", UNSET))

        def _parse_wishlist(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        wishlist = _parse_wishlist(d.pop("wishlist", UNSET))

        update_profile_body = cls(
            about=about,
            avatar=avatar,
            header=header,
            location=location,
            name=name,
            username=username,
            website=website,
            wishlist=wishlist,
        )

        update_profile_body.additional_properties = d
        return update_profile_body

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
