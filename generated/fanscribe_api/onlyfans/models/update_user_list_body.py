from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateUserListBody")


@_attrs_define
class UpdateUserListBody:
    """
    Attributes:
        account (str):
        name (str):
        is_pinned_to_feed (bool | None | Unset):
    """

    account: str
    name: str
    is_pinned_to_feed: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        name = self.name

        is_pinned_to_feed: bool | None | Unset
        if isinstance(self.is_pinned_to_feed, Unset):
            is_pinned_to_feed = UNSET
        else:
            is_pinned_to_feed = self.is_pinned_to_feed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "name": name,
            }
        )
        if is_pinned_to_feed is not UNSET:
            field_dict["isPinnedToFeed"] = is_pinned_to_feed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        name = d.pop("name")

        def _parse_is_pinned_to_feed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_pinned_to_feed = _parse_is_pinned_to_feed(d.pop("isPinnedToFeed", UNSET))

        update_user_list_body = cls(
            account=account,
            name=name,
            is_pinned_to_feed=is_pinned_to_feed,
        )

        update_user_list_body.additional_properties = d
        return update_user_list_body

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
