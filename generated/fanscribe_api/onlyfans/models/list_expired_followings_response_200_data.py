from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_expired_followings_response_200_data_list_item import (
        ListExpiredFollowingsResponse200DataListItem,
    )


T = TypeVar("T", bound="ListExpiredFollowingsResponse200Data")


@_attrs_define
class ListExpiredFollowingsResponse200Data:
    """
    Attributes:
        has_more (bool | Unset):
        list_ (list[ListExpiredFollowingsResponse200DataListItem] | Unset):
    """

    has_more: bool | Unset = UNSET
    list_: list[ListExpiredFollowingsResponse200DataListItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_more = self.has_more

        list_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item = list_item_data.to_dict()
                list_.append(list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_expired_followings_response_200_data_list_item import (
            ListExpiredFollowingsResponse200DataListItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        has_more = d.pop("hasMore", UNSET)

        _list_ = d.pop("list", UNSET)
        list_: list[ListExpiredFollowingsResponse200DataListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = ListExpiredFollowingsResponse200DataListItem.from_dict(list_item_data)

                list_.append(list_item)

        list_expired_followings_response_200_data = cls(
            has_more=has_more,
            list_=list_,
        )

        list_expired_followings_response_200_data.additional_properties = d
        return list_expired_followings_response_200_data

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
