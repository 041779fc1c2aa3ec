from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.remove_user_from_a_user_list_response_200_data_list import RemoveUserFromAUserListResponse200DataList
    from ..models.remove_user_from_a_user_list_response_200_data_user_state import (
        RemoveUserFromAUserListResponse200DataUserState,
    )


T = TypeVar("T", bound="RemoveUserFromAUserListResponse200Data")


@_attrs_define
class RemoveUserFromAUserListResponse200Data:
    """
    Attributes:
        list_ (RemoveUserFromAUserListResponse200DataList | Unset):
        user_state (RemoveUserFromAUserListResponse200DataUserState | Unset):
    """

    list_: RemoveUserFromAUserListResponse200DataList | Unset = UNSET
    user_state: RemoveUserFromAUserListResponse200DataUserState | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        user_state: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_state, Unset):
            user_state = self.user_state.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if list_ is not UNSET:
            field_dict["list"] = list_
        if user_state is not UNSET:
            field_dict["userState"] = user_state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.remove_user_from_a_user_list_response_200_data_list import (
            RemoveUserFromAUserListResponse200DataList,  # noqa: PLC0415
        )
        from ..models.remove_user_from_a_user_list_response_200_data_user_state import (
            RemoveUserFromAUserListResponse200DataUserState,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _list_ = d.pop("list", UNSET)
        list_: RemoveUserFromAUserListResponse200DataList | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = RemoveUserFromAUserListResponse200DataList.from_dict(_list_)

        _user_state = d.pop("userState", UNSET)
        user_state: RemoveUserFromAUserListResponse200DataUserState | Unset
        if isinstance(_user_state, Unset):
            user_state = UNSET
        else:
            user_state = RemoveUserFromAUserListResponse200DataUserState.from_dict(_user_state)

        remove_user_from_a_user_list_response_200_data = cls(
            list_=list_,
            user_state=user_state,
        )

        remove_user_from_a_user_list_response_200_data.additional_properties = d
        return remove_user_from_a_user_list_response_200_data

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
