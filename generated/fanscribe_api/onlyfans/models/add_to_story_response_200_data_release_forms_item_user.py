from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddToStoryResponse200DataReleaseFormsItemUser")


@_attrs_define
class AddToStoryResponse200DataReleaseFormsItemUser:
    """
    Attributes:
        avatar (str | Unset):
        avatar_thumbs (str | Unset):
        id (int | Unset):
        is_from_guest (bool | Unset):
        is_identity_verified (bool | Unset):
        iv_status (str | Unset):
        name (str | Unset):
        username (str | Unset):
        view (str | Unset):
    """

    avatar: str | Unset = UNSET
    avatar_thumbs: str | Unset = UNSET
    id: int | Unset = UNSET
    is_from_guest: bool | Unset = UNSET
    is_identity_verified: bool | Unset = UNSET
    iv_status: str | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    view: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        avatar_thumbs = self.avatar_thumbs

        id = self.id

        is_from_guest = self.is_from_guest

        is_identity_verified = self.is_identity_verified

        iv_status = self.iv_status

        name = self.name

        username = self.username

        view = self.view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if is_from_guest is not UNSET:
            field_dict["isFromGuest"] = is_from_guest
        if is_identity_verified is not UNSET:
            field_dict["isIdentityVerified"] = is_identity_verified
        if iv_status is not UNSET:
            field_dict["ivStatus"] = iv_status
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username
        if view is not UNSET:
            field_dict["view"] = view

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        avatar = d.pop("avatar", UNSET)

        avatar_thumbs = d.pop("avatarThumbs", UNSET)

        id = d.pop("id", UNSET)

        is_from_guest = d.pop("isFromGuest", UNSET)

        is_identity_verified = d.pop("isIdentityVerified", UNSET)

        iv_status = d.pop("ivStatus", UNSET)

        name = d.pop("name", UNSET)

        username = d.pop("username", UNSET)

        view = d.pop("view", UNSET)

        add_to_story_response_200_data_release_forms_item_user = cls(
            avatar=avatar,
            avatar_thumbs=avatar_thumbs,
            id=id,
            is_from_guest=is_from_guest,
            is_identity_verified=is_identity_verified,
            iv_status=iv_status,
            name=name,
            username=username,
            view=view,
        )

        add_to_story_response_200_data_release_forms_item_user.additional_properties = d
        return add_to_story_response_200_data_release_forms_item_user

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
