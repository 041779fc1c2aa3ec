from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListFollowersResponse200DataAggregationDataAccountsItem")


@_attrs_define
class ListFollowersResponse200DataAggregationDataAccountsItem:
    """
    Attributes:
        created_at (int | Unset):
        display_name (None | str | Unset):
        flags (int | Unset):
        follow_count (int | Unset):
        follows_you (bool | Unset):
        id (str | Unset):
        last_seen_at (int | Unset):
        profile_access (bool | Unset):
        status_id (int | Unset):
        subscriber_count (int | Unset):
        user_flags (int | Unset):
        username (str | Unset):
        version (int | Unset):
    """

    created_at: int | Unset = UNSET
    display_name: None | str | Unset = UNSET
    flags: int | Unset = UNSET
    follow_count: int | Unset = UNSET
    follows_you: bool | Unset = UNSET
    id: str | Unset = UNSET
    last_seen_at: int | Unset = UNSET
    profile_access: bool | Unset = UNSET
    status_id: int | Unset = UNSET
    subscriber_count: int | Unset = UNSET
    user_flags: int | Unset = UNSET
    username: str | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        flags = self.flags

        follow_count = self.follow_count

        follows_you = self.follows_you

        id = self.id

        last_seen_at = self.last_seen_at

        profile_access = self.profile_access

        status_id = self.status_id

        subscriber_count = self.subscriber_count

        user_flags = self.user_flags

        username = self.username

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if flags is not UNSET:
            field_dict["flags"] = flags
        if follow_count is not UNSET:
            field_dict["followCount"] = follow_count
        if follows_you is not UNSET:
            field_dict["followsYou"] = follows_you
        if id is not UNSET:
            field_dict["id"] = id
        if last_seen_at is not UNSET:
            field_dict["lastSeenAt"] = last_seen_at
        if profile_access is not UNSET:
            field_dict["profileAccess"] = profile_access
        if status_id is not UNSET:
            field_dict["statusId"] = status_id
        if subscriber_count is not UNSET:
            field_dict["subscriberCount"] = subscriber_count
        if user_flags is not UNSET:
            field_dict["userFlags"] = user_flags
        if username is not UNSET:
            field_dict["username"] = username
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
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

        follows_you = d.pop("followsYou", UNSET)

        id = d.pop("id", UNSET)

        last_seen_at = d.pop("lastSeenAt", UNSET)

        profile_access = d.pop("profileAccess", UNSET)

        status_id = d.pop("statusId", UNSET)

        subscriber_count = d.pop("subscriberCount", UNSET)

        user_flags = d.pop("userFlags", UNSET)

        username = d.pop("username", UNSET)

        version = d.pop("version", UNSET)

        list_followers_response_200_data_aggregation_data_accounts_item = cls(
            created_at=created_at,
            display_name=display_name,
            flags=flags,
            follow_count=follow_count,
            follows_you=follows_you,
            id=id,
            last_seen_at=last_seen_at,
            profile_access=profile_access,
            status_id=status_id,
            subscriber_count=subscriber_count,
            user_flags=user_flags,
            username=username,
            version=version,
        )

        list_followers_response_200_data_aggregation_data_accounts_item.additional_properties = d
        return list_followers_response_200_data_aggregation_data_accounts_item

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
