from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data_question_entity import AddToStoryResponse200DataQuestionEntity
    from ..models.add_to_story_response_200_data_question_positions import AddToStoryResponse200DataQuestionPositions


T = TypeVar("T", bound="AddToStoryResponse200DataQuestion")


@_attrs_define
class AddToStoryResponse200DataQuestion:
    """
    Attributes:
        entity (AddToStoryResponse200DataQuestionEntity | Unset):
        positions (AddToStoryResponse200DataQuestionPositions | Unset):
        type_ (str | Unset):
    """

    entity: AddToStoryResponse200DataQuestionEntity | Unset = UNSET
    positions: AddToStoryResponse200DataQuestionPositions | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity, Unset):
            entity = self.entity.to_dict()

        positions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.positions, Unset):
            positions = self.positions.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if entity is not UNSET:
            field_dict["entity"] = entity
        if positions is not UNSET:
            field_dict["positions"] = positions
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_to_story_response_200_data_question_entity import AddToStoryResponse200DataQuestionEntity  # noqa: PLC0415
        from ..models.add_to_story_response_200_data_question_positions import (
            AddToStoryResponse200DataQuestionPositions,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _entity = d.pop("entity", UNSET)
        entity: AddToStoryResponse200DataQuestionEntity | Unset
        if isinstance(_entity, Unset):
            entity = UNSET
        else:
            entity = AddToStoryResponse200DataQuestionEntity.from_dict(_entity)

        _positions = d.pop("positions", UNSET)
        positions: AddToStoryResponse200DataQuestionPositions | Unset
        if isinstance(_positions, Unset):
            positions = UNSET
        else:
            positions = AddToStoryResponse200DataQuestionPositions.from_dict(_positions)

        type_ = d.pop("type", UNSET)

        add_to_story_response_200_data_question = cls(
            entity=entity,
            positions=positions,
            type_=type_,
        )

        add_to_story_response_200_data_question.additional_properties = d
        return add_to_story_response_200_data_question

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
