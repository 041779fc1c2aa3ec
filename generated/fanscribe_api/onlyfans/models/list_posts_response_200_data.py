from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_posts_response_200_data_counters import ListPostsResponse200DataCounters
    from ..models.list_posts_response_200_data_list_item import ListPostsResponse200DataListItem


T = TypeVar("T", bound="ListPostsResponse200Data")


@_attrs_define
class ListPostsResponse200Data:
    """
    Attributes:
        counters (ListPostsResponse200DataCounters | Unset):
        has_more (bool | Unset):
        head_marker (str | Unset):
        list_ (list[ListPostsResponse200DataListItem] | Unset):
        tail_marker (str | Unset):
    """

    counters: ListPostsResponse200DataCounters | Unset = UNSET
    has_more: bool | Unset = UNSET
    head_marker: str | Unset = UNSET
    list_: list[ListPostsResponse200DataListItem] | Unset = UNSET
    tail_marker: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counters, Unset):
            counters = self.counters.to_dict()

        has_more = self.has_more

        head_marker = self.head_marker

        list_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item = list_item_data.to_dict()
                list_.append(list_item)

        tail_marker = self.tail_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counters is not UNSET:
            field_dict["counters"] = counters
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if head_marker is not UNSET:
            field_dict["headMarker"] = head_marker
        if list_ is not UNSET:
            field_dict["list"] = list_
        if tail_marker is not UNSET:
            field_dict["tailMarker"] = tail_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_posts_response_200_data_counters import ListPostsResponse200DataCounters  # noqa: PLC0415
        from ..models.list_posts_response_200_data_list_item import ListPostsResponse200DataListItem  # noqa: PLC0415

        d = dict(src_dict)
        _counters = d.pop("counters", UNSET)
        counters: ListPostsResponse200DataCounters | Unset
        if isinstance(_counters, Unset):
            counters = UNSET
        else:
            counters = ListPostsResponse200DataCounters.from_dict(_counters)

        has_more = d.pop("hasMore", UNSET)

        head_marker = d.pop("headMarker", UNSET)

        _list_ = d.pop("list", UNSET)
        list_: list[ListPostsResponse200DataListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = ListPostsResponse200DataListItem.from_dict(list_item_data)

                list_.append(list_item)

        tail_marker = d.pop("tailMarker", UNSET)

        list_posts_response_200_data = cls(
            counters=counters,
            has_more=has_more,
            head_marker=head_marker,
            list_=list_,
            tail_marker=tail_marker,
        )

        list_posts_response_200_data.additional_properties = d
        return list_posts_response_200_data

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
