from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CreateStoryHighlightBody")


@_attrs_define
class CreateStoryHighlightBody:
    """
    Attributes:
        cover_story_id (int):
        story_ids (list[str]):
        title (str):
    """

    cover_story_id: int
    story_ids: list[str]
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cover_story_id = self.cover_story_id

        story_ids = self.story_ids

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "coverStoryId": cover_story_id,
                "storyIds": story_ids,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cover_story_id = d.pop("coverStoryId")

        story_ids = cast(list[str], d.pop("storyIds"))

        title = d.pop("title")

        create_story_highlight_body = cls(
            cover_story_id=cover_story_id,
            story_ids=story_ids,
            title=title,
        )

        create_story_highlight_body.additional_properties = d
        return create_story_highlight_body

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
