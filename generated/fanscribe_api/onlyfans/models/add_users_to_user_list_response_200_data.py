from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_users_to_user_list_response_200_data_failed import AddUsersToUserListResponse200DataFailed


T = TypeVar("T", bound="AddUsersToUserListResponse200Data")


@_attrs_define
class AddUsersToUserListResponse200Data:
    """
    Attributes:
        added (list[int] | Unset):
        failed (AddUsersToUserListResponse200DataFailed | Unset):
    """

    added: list[int] | Unset = UNSET
    failed: AddUsersToUserListResponse200DataFailed | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        added: list[int] | Unset = UNSET
        if not isinstance(self.added, Unset):
            added = self.added

        failed: dict[str, Any] | Unset = UNSET
        if not isinstance(self.failed, Unset):
            failed = self.failed.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if added is not UNSET:
            field_dict["added"] = added
        if failed is not UNSET:
            field_dict["failed"] = failed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_users_to_user_list_response_200_data_failed import AddUsersToUserListResponse200DataFailed  # noqa: PLC0415

        d = dict(src_dict)
        added = cast(list[int], d.pop("added", UNSET))

        _failed = d.pop("failed", UNSET)
        failed: AddUsersToUserListResponse200DataFailed | Unset
        if isinstance(_failed, Unset):
            failed = UNSET
        else:
            failed = AddUsersToUserListResponse200DataFailed.from_dict(_failed)

        add_users_to_user_list_response_200_data = cls(
            added=added,
            failed=failed,
        )

        add_users_to_user_list_response_200_data.additional_properties = d
        return add_users_to_user_list_response_200_data

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
