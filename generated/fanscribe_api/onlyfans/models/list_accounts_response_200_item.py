from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_accounts_response_200_item_onlyfans_user_data import ListAccountsResponse200ItemOnlyfansUserData


T = TypeVar("T", bound="ListAccountsResponse200Item")


@_attrs_define
class ListAccountsResponse200Item:
    """
    Attributes:
        authentication_progress (str | Unset):
        display_name (str | Unset):
        id (str | Unset):
        is_authenticated (bool | Unset):
        onlyfans_email (str | Unset):
        onlyfans_id (int | Unset):
        onlyfans_user_data (ListAccountsResponse200ItemOnlyfansUserData | Unset):
        onlyfans_username (str | Unset):
    """

    authentication_progress: str | Unset = UNSET
    display_name: str | Unset = UNSET
    id: str | Unset = UNSET
    is_authenticated: bool | Unset = UNSET
    onlyfans_email: str | Unset = UNSET
    onlyfans_id: int | Unset = UNSET
    onlyfans_user_data: ListAccountsResponse200ItemOnlyfansUserData | Unset = UNSET
    onlyfans_username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        authentication_progress = self.authentication_progress

        display_name = self.display_name

        id = self.id

        is_authenticated = self.is_authenticated

        onlyfans_email = self.onlyfans_email

        onlyfans_id = self.onlyfans_id

        onlyfans_user_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.onlyfans_user_data, Unset):
            onlyfans_user_data = self.onlyfans_user_data.to_dict()

        onlyfans_username = self.onlyfans_username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if authentication_progress is not UNSET:
            field_dict["authentication_progress"] = authentication_progress
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if id is not UNSET:
            field_dict["id"] = id
        if is_authenticated is not UNSET:
            field_dict["is_authenticated"] = is_authenticated
        if onlyfans_email is not UNSET:
            field_dict["onlyfans_email"] = onlyfans_email
        if onlyfans_id is not UNSET:
            field_dict["onlyfans_id"] = onlyfans_id
        if onlyfans_user_data is not UNSET:
            field_dict["onlyfans_user_data"] = onlyfans_user_data
        if onlyfans_username is not UNSET:
            field_dict["onlyfans_username"] = onlyfans_username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_accounts_response_200_item_onlyfans_user_data import (
            ListAccountsResponse200ItemOnlyfansUserData,  # noqa: PLC0415
        )

        d = dict(src_dict)
        authentication_progress = d.pop("authentication_progress", UNSET)

        display_name = d.pop("display_name", UNSET)

        id = d.pop("id", UNSET)

        is_authenticated = d.pop("is_authenticated", UNSET)

        onlyfans_email = d.pop("onlyfans_email", UNSET)

        onlyfans_id = d.pop("onlyfans_id", UNSET)

        _onlyfans_user_data = d.pop("onlyfans_user_data", UNSET)
        onlyfans_user_data: ListAccountsResponse200ItemOnlyfansUserData | Unset
        if isinstance(_onlyfans_user_data, Unset):
            onlyfans_user_data = UNSET
        else:
            onlyfans_user_data = ListAccountsResponse200ItemOnlyfansUserData.from_dict(_onlyfans_user_data)

        onlyfans_username = d.pop("onlyfans_username", UNSET)

        list_accounts_response_200_item = cls(
            authentication_progress=authentication_progress,
            display_name=display_name,
            id=id,
            is_authenticated=is_authenticated,
            onlyfans_email=onlyfans_email,
            onlyfans_id=onlyfans_id,
            onlyfans_user_data=onlyfans_user_data,
            onlyfans_username=onlyfans_username,
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
