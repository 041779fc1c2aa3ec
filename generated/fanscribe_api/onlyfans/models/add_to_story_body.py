from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_to_story_body_question import AddToStoryBodyQuestion
    from ..models.add_to_story_body_texts_item import AddToStoryBodyTextsItem


T = TypeVar("T", bound="AddToStoryBody")


@_attrs_define
class AddToStoryBody:
    """
    Attributes:
        media_files (list[str]):
        canvas_height (int | Unset):
        canvas_width (int | Unset):
        question (AddToStoryBodyQuestion | Unset):
        texts (list[AddToStoryBodyTextsItem] | Unset):
    """

    media_files: list[str]
    canvas_height: int | Unset = UNSET
    canvas_width: int | Unset = UNSET
    question: AddToStoryBodyQuestion | Unset = UNSET
    texts: list[AddToStoryBodyTextsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        media_files = self.media_files

        canvas_height = self.canvas_height

        canvas_width = self.canvas_width

        question: dict[str, Any] | Unset = UNSET
        if not isinstance(self.question, Unset):
            question = self.question.to_dict()

        texts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.texts, Unset):
            texts = []
            for texts_item_data in self.texts:
                texts_item = texts_item_data.to_dict()
                texts.append(texts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mediaFiles": media_files,
            }
        )
        if canvas_height is not UNSET:
            field_dict["canvasHeight"] = canvas_height
        if canvas_width is not UNSET:
            field_dict["canvasWidth"] = canvas_width
        if question is not UNSET:
            field_dict["question"] = question
        if texts is not UNSET:
            field_dict["texts"] = texts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_to_story_body_question import AddToStoryBodyQuestion  # noqa: PLC0415
        from ..models.add_to_story_body_texts_item import AddToStoryBodyTextsItem  # noqa: PLC0415

        d = dict(src_dict)
        media_files = cast(list[str], d.pop("mediaFiles"))

        canvas_height = d.pop("canvasHeight", UNSET)

        canvas_width = d.pop("canvasWidth", UNSET)

        _question = d.pop("question", UNSET)
        question: AddToStoryBodyQuestion | Unset
        if isinstance(_question, Unset):
            question = UNSET
        else:
            question = AddToStoryBodyQuestion.from_dict(_question)

        _texts = d.pop("texts", UNSET)
        texts: list[AddToStoryBodyTextsItem] | Unset = UNSET
        if _texts is not UNSET:
            texts = []
            for texts_item_data in _texts:
                texts_item = AddToStoryBodyTextsItem.from_dict(texts_item_data)

                texts.append(texts_item)

        add_to_story_body = cls(
            media_files=media_files,
            canvas_height=canvas_height,
            canvas_width=canvas_width,
            question=question,
            texts=texts,
        )

        add_to_story_body.additional_properties = d
        return add_to_story_body

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
