from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListPostsResponse200DataListItemAuthor")


@_attrs_define
class ListPostsResponse200DataListItemAuthor:
    """
    Attributes:
        field_view (str | Unset):
        id (int | Unset):
    """

    field_view: str | Unset = UNSET
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_view = self.field_view

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_view is not UNSET:
            field_dict["_view"] = field_view
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_view = d.pop("_view", UNSET)

        id = d.pop("id", UNSET)

        list_posts_response_200_data_list_item_author = cls(
            field_view=field_view,
            id=id,
        )

        list_posts_response_200_data_list_item_author.additional_properties = d
        return list_posts_response_200_data_list_item_author

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
