from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListAccountsResponse200Item")


@_attrs_define
class ListAccountsResponse200Item:
    """
    Attributes:
        authentication_progress (str | Unset):
        display_name (str | Unset):
        fansly_id (str | Unset):
        fansly_username (str | Unset):
        id (str | Unset):
        is_authenticated (bool | Unset):
    """

    authentication_progress: str | Unset = UNSET
    display_name: str | Unset = UNSET
    fansly_id: str | Unset = UNSET
    fansly_username: str | Unset = UNSET
    id: str | Unset = UNSET
    is_authenticated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        authentication_progress = self.authentication_progress

        display_name = self.display_name

        fansly_id = self.fansly_id

        fansly_username = self.fansly_username

        id = self.id

        is_authenticated = self.is_authenticated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if authentication_progress is not UNSET:
            field_dict["authentication_progress"] = authentication_progress
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if fansly_id is not UNSET:
            field_dict["fansly_id"] = fansly_id
        if fansly_username is not UNSET:
            field_dict["fansly_username"] = fansly_username
        if id is not UNSET:
            field_dict["id"] = id
        if is_authenticated is not UNSET:
            field_dict["is_authenticated"] = is_authenticated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        authentication_progress = d.pop("authentication_progress", UNSET)

        display_name = d.pop("display_name", UNSET)

        fansly_id = d.pop("fansly_id", UNSET)

        fansly_username = d.pop("fansly_username", UNSET)

        id = d.pop("id", UNSET)

        is_authenticated = d.pop("is_authenticated", UNSET)

        list_accounts_response_200_item = cls(
            authentication_progress=authentication_progress,
            display_name=display_name,
            fansly_id=fansly_id,
            fansly_username=fansly_username,
            id=id,
            is_authenticated=is_authenticated,
        )

        list_accounts_response_200_item.additional_properties = d
        return list_accounts_response_200_item

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
