from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ArchivePostResponse200DataLabelStatesItem")


@_attrs_define
class ArchivePostResponse200DataLabelStatesItem:
    """
    Attributes:
        id (str | Unset):
        is_clear_in_progress (bool | Unset):
        name (str | Unset):
        posts (list[Any] | Unset):
        posts_count (int | Unset):
        type_ (str | Unset):
    """

    id: str | Unset = UNSET
    is_clear_in_progress: bool | Unset = UNSET
    name: str | Unset = UNSET
    posts: list[Any] | Unset = UNSET
    posts_count: int | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        is_clear_in_progress = self.is_clear_in_progress

        name = self.name

        posts: list[Any] | Unset = UNSET
        if not isinstance(self.posts, Unset):
            posts = self.posts

        posts_count = self.posts_count

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if is_clear_in_progress is not UNSET:
            field_dict["isClearInProgress"] = is_clear_in_progress
        if name is not UNSET:
            field_dict["name"] = name
        if posts is not UNSET:
            field_dict["posts"] = posts
        if posts_count is not UNSET:
            field_dict["postsCount"] = posts_count
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        is_clear_in_progress = d.pop("isClearInProgress", UNSET)

        name = d.pop("name", UNSET)

        posts = cast(list[Any], d.pop("posts", UNSET))

        posts_count = d.pop("postsCount", UNSET)

        type_ = d.pop("type", UNSET)

        archive_post_response_200_data_label_states_item = cls(
            id=id,
            is_clear_in_progress=is_clear_in_progress,
            name=name,
            posts=posts,
            posts_count=posts_count,
            type_=type_,
        )

        archive_post_response_200_data_label_states_item.additional_properties = d
        return archive_post_response_200_data_label_states_item

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
