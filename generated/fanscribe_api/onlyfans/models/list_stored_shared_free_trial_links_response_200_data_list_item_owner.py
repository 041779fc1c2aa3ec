from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListStoredSharedFreeTrialLinksResponse200DataListItemOwner")


@_attrs_define
class ListStoredSharedFreeTrialLinksResponse200DataListItemOwner:
    """
    Attributes:
        avatar_thumb_url (str | Unset):
        id (int | Unset):
        name (str | Unset):
        username (str | Unset):
    """

    avatar_thumb_url: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar_thumb_url = self.avatar_thumb_url

        id = self.id

        name = self.name

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar_thumb_url is not UNSET:
            field_dict["avatarThumbUrl"] = avatar_thumb_url
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        avatar_thumb_url = d.pop("avatarThumbUrl", UNSET)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        username = d.pop("username", UNSET)

        list_stored_shared_free_trial_links_response_200_data_list_item_owner = cls(
            avatar_thumb_url=avatar_thumb_url,
            id=id,
            name=name,
            username=username,
        )

        list_stored_shared_free_trial_links_response_200_data_list_item_owner.additional_properties = d
        return list_stored_shared_free_trial_links_response_200_data_list_item_owner

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
