from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChargebacksResponse200DataListItemPaymentUser")


@_attrs_define
class ListChargebacksResponse200DataListItemPaymentUser:
    """
    Attributes:
        avatar (str | Unset):
        avatar_thumbs (str | Unset):
        id (int | Unset):
        is_verified (bool | Unset):
        name (str | Unset):
        username (str | Unset):
        view (str | Unset):
    """

    avatar: str | Unset = UNSET
    avatar_thumbs: str | Unset = UNSET
    id: int | Unset = UNSET
    is_verified: bool | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    view: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        avatar_thumbs = self.avatar_thumbs

        id = self.id

        is_verified = self.is_verified

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
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
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

        is_verified = d.pop("isVerified", UNSET)

        name = d.pop("name", UNSET)

        username = d.pop("username", UNSET)

        view = d.pop("view", UNSET)

        list_chargebacks_response_200_data_list_item_payment_user = cls(
            avatar=avatar,
            avatar_thumbs=avatar_thumbs,
            id=id,
            is_verified=is_verified,
            name=name,
            username=username,
            view=view,
        )

        list_chargebacks_response_200_data_list_item_payment_user.additional_properties = d
        return list_chargebacks_response_200_data_list_item_payment_user

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
