from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddUsersToUserListBody")


@_attrs_define
class AddUsersToUserListBody:
    """
    Attributes:
        account (str):
        ids (list[str]):
        skip_invalid (bool | Unset):
    """

    account: str
    ids: list[str]
    skip_invalid: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        ids = self.ids

        skip_invalid = self.skip_invalid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "ids": ids,
            }
        )
        if skip_invalid is not UNSET:
            field_dict["skip_invalid"] = skip_invalid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        ids = cast(list[str], d.pop("ids"))

        skip_invalid = d.pop("skip_invalid", UNSET)

        add_users_to_user_list_body = cls(
            account=account,
            ids=ids,
            skip_invalid=skip_invalid,
        )

        add_users_to_user_list_body.additional_properties = d
        return add_users_to_user_list_body

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
