from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatar,
    )


T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataAccountsItem")


@_attrs_define
class ListChatsResponse200DataAggregationDataAccountsItem:
    """
    Attributes:
        about (str | Unset):
        avatar (ListChatsResponse200DataAggregationDataAccountsItemAvatar | Unset):
        created_at (int | Unset):
        display_name (None | str | Unset):
        flags (int | Unset):
        follow_count (int | Unset):
        following (bool | Unset):
        id (str | Unset):
        location (str | Unset):
        subscriber_count (int | Unset):
        username (str | Unset):
    """

    about: str | Unset = UNSET
    avatar: ListChatsResponse200DataAggregationDataAccountsItemAvatar | Unset = UNSET
    created_at: int | Unset = UNSET
    display_name: None | str | Unset = UNSET
    flags: int | Unset = UNSET
    follow_count: int | Unset = UNSET
    following: bool | Unset = UNSET
    id: str | Unset = UNSET
    location: str | Unset = UNSET
    subscriber_count: int | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        avatar: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar, Unset):
            avatar = self.avatar.to_dict()

        created_at = self.created_at

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        flags = self.flags

        follow_count = self.follow_count

        following = self.following

        id = self.id

        location = self.location

        subscriber_count = self.subscriber_count

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if flags is not UNSET:
            field_dict["flags"] = flags
        if follow_count is not UNSET:
            field_dict["followCount"] = follow_count
        if following is not UNSET:
            field_dict["following"] = following
        if id is not UNSET:
            field_dict["id"] = id
        if location is not UNSET:
            field_dict["location"] = location
        if subscriber_count is not UNSET:
            field_dict["subscriberCount"] = subscriber_count
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar import (
            ListChatsResponse200DataAggregationDataAccountsItemAvatar,  # noqa: PLC0415
        )

        d = dict(src_dict)
        about = d.pop("about", UNSET)

        _avatar = d.pop("avatar", UNSET)
        avatar: ListChatsResponse200DataAggregationDataAccountsItemAvatar | Unset
        if isinstance(_avatar, Unset):
            avatar = UNSET
        else:
            avatar = ListChatsResponse200DataAggregationDataAccountsItemAvatar.from_dict(_avatar)

        created_at = d.pop("createdAt", UNSET)

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("displayName", UNSET))

        flags = d.pop("flags", UNSET)

        follow_count = d.pop("followCount", UNSET)

        following = d.pop("following", UNSET)

        id = d.pop("id", UNSET)

        location = d.pop("location", UNSET)

        subscriber_count = d.pop("subscriberCount", UNSET)

        username = d.pop("username", UNSET)

        list_chats_response_200_data_aggregation_data_accounts_item = cls(
            about=about,
            avatar=avatar,
            created_at=created_at,
            display_name=display_name,
            flags=flags,
            follow_count=follow_count,
            following=following,
            id=id,
            location=location,
            subscriber_count=subscriber_count,
            username=username,
        )

        list_chats_response_200_data_aggregation_data_accounts_item.additional_properties = d
        return list_chats_response_200_data_aggregation_data_accounts_item

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
