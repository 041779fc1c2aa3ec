from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_to_story_body_question import AddToStoryBodyQuestion
    from ..models.add_to_story_body_texts_item import AddToStoryBodyTextsItem


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBody(Model):
    media_files: list[str] = wire("mediaFiles", check=ListOf(str), required=True)
    canvas_height: int | Unset = wire("canvasHeight", check=int)
    canvas_width: int | Unset = wire("canvasWidth", check=int)
    question: AddToStoryBodyQuestion | Unset = wire(
        "question",
        One("add_to_story_body_question", "AddToStoryBodyQuestion"),
        check=One("add_to_story_body_question", "AddToStoryBodyQuestion"),
    )
    texts: list[AddToStoryBodyTextsItem] | Unset = wire(
        "texts",
        Each(One("add_to_story_body_texts_item", "AddToStoryBodyTextsItem")),
        check=ListOf(One("add_to_story_body_texts_item", "AddToStoryBodyTextsItem")),
    )
