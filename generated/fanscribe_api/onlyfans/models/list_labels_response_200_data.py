from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_labels_response_200_data_list_item import ListLabelsResponse200DataListItem


T = TypeVar("T", bound="ListLabelsResponse200Data")


@_attrs_define
class ListLabelsResponse200Data:
    """
    Attributes:
        has_more (bool | Unset):
        hash_sort (str | Unset):
        list_ (list[ListLabelsResponse200DataListItem] | Unset):
        next_offset (int | Unset):
        order (str | Unset):
        sort (str | Unset):
    """

    has_more: bool | Unset = UNSET
    hash_sort: str | Unset = UNSET
    list_: list[ListLabelsResponse200DataListItem] | Unset = UNSET
    next_offset: int | Unset = UNSET
    order: str | Unset = UNSET
    sort: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_more = self.has_more

        hash_sort = self.hash_sort

        list_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item = list_item_data.to_dict()
                list_.append(list_item)

        next_offset = self.next_offset

        order = self.order

        sort = self.sort

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if hash_sort is not UNSET:
            field_dict["hashSort"] = hash_sort
        if list_ is not UNSET:
            field_dict["list"] = list_
        if next_offset is not UNSET:
            field_dict["nextOffset"] = next_offset
        if order is not UNSET:
            field_dict["order"] = order
        if sort is not UNSET:
            field_dict["sort"] = sort

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_labels_response_200_data_list_item import ListLabelsResponse200DataListItem  # noqa: PLC0415

        d = dict(src_dict)
        has_more = d.pop("hasMore", UNSET)

        hash_sort = d.pop("hashSort", UNSET)

        _list_ = d.pop("list", UNSET)
        list_: list[ListLabelsResponse200DataListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = ListLabelsResponse200DataListItem.from_dict(list_item_data)

                list_.append(list_item)

        next_offset = d.pop("nextOffset", UNSET)

        order = d.pop("order", UNSET)

        sort = d.pop("sort", UNSET)

        list_labels_response_200_data = cls(
            has_more=has_more,
            hash_sort=hash_sort,
            list_=list_,
            next_offset=next_offset,
            order=order,
            sort=sort,
        )

        list_labels_response_200_data.additional_properties = d
        return list_labels_response_200_data

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
