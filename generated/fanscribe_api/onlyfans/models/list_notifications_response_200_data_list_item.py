from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_notifications_response_200_data_list_item_replace_pairs import (
        ListNotificationsResponse200DataListItemReplacePairs,
    )
    from ..models.list_notifications_response_200_data_list_item_user import (
        ListNotificationsResponse200DataListItemUser,
    )


T = TypeVar("T", bound="ListNotificationsResponse200DataListItem")


@_attrs_define
class ListNotificationsResponse200DataListItem:
    """
    Attributes:
        can_go_to_profile (bool | Unset):
        created_at (str | Unset):
        id (int | Unset):
        is_read (bool | Unset):
        replace_pairs (ListNotificationsResponse200DataListItemReplacePairs | Unset):
        sub_type (str | Unset):
        text (str | Unset):
        type_ (str | Unset):
        user (ListNotificationsResponse200DataListItemUser | Unset):
    """

    can_go_to_profile: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    id: int | Unset = UNSET
    is_read: bool | Unset = UNSET
    replace_pairs: ListNotificationsResponse200DataListItemReplacePairs | Unset = UNSET
    sub_type: str | Unset = UNSET
    text: str | Unset = UNSET
    type_: str | Unset = UNSET
    user: ListNotificationsResponse200DataListItemUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_go_to_profile = self.can_go_to_profile

        created_at = self.created_at

        id = self.id

        is_read = self.is_read

        replace_pairs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.replace_pairs, Unset):
            replace_pairs = self.replace_pairs.to_dict()

        sub_type = self.sub_type

        text = self.text

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_go_to_profile is not UNSET:
            field_dict["canGoToProfile"] = can_go_to_profile
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if id is not UNSET:
            field_dict["id"] = id
        if is_read is not UNSET:
            field_dict["isRead"] = is_read
        if replace_pairs is not UNSET:
            field_dict["replacePairs"] = replace_pairs
        if sub_type is not UNSET:
            field_dict["subType"] = sub_type
        if text is not UNSET:
            field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_notifications_response_200_data_list_item_replace_pairs import (
            ListNotificationsResponse200DataListItemReplacePairs,  # noqa: PLC0415
        )
        from ..models.list_notifications_response_200_data_list_item_user import (
            ListNotificationsResponse200DataListItemUser,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_go_to_profile = d.pop("canGoToProfile", UNSET)

        created_at = d.pop("createdAt", UNSET)

        id = d.pop("id", UNSET)

        is_read = d.pop("isRead", UNSET)

        _replace_pairs = d.pop("replacePairs", UNSET)
        replace_pairs: ListNotificationsResponse200DataListItemReplacePairs | Unset
        if isinstance(_replace_pairs, Unset):
            replace_pairs = UNSET
        else:
            replace_pairs = ListNotificationsResponse200DataListItemReplacePairs.from_dict(_replace_pairs)

        sub_type = d.pop("subType", UNSET)

        text = d.pop("text", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: ListNotificationsResponse200DataListItemUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = ListNotificationsResponse200DataListItemUser.from_dict(_user)

        list_notifications_response_200_data_list_item = cls(
            can_go_to_profile=can_go_to_profile,
            created_at=created_at,
            id=id,
            is_read=is_read,
            replace_pairs=replace_pairs,
            sub_type=sub_type,
            text=text,
            type_=type_,
            user=user,
        )

        list_notifications_response_200_data_list_item.additional_properties = d
        return list_notifications_response_200_data_list_item

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
