from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data_question_entity import AddToStoryResponse200DataQuestionEntity
    from ..models.add_to_story_response_200_data_question_positions import AddToStoryResponse200DataQuestionPositions


@define(eq=False, repr=False, kw_only=True)
class AddToStoryResponse200DataQuestion(Model):
    entity: AddToStoryResponse200DataQuestionEntity | Unset = wire(
        "entity", One("add_to_story_response_200_data_question_entity", "AddToStoryResponse200DataQuestionEntity")
    )
    positions: AddToStoryResponse200DataQuestionPositions | Unset = wire(
        "positions",
        One("add_to_story_response_200_data_question_positions", "AddToStoryResponse200DataQuestionPositions"),
    )
    type_: str | Unset = wire("type")
