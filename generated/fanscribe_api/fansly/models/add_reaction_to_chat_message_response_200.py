from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_reaction_to_chat_message_response_200_data import AddReactionToChatMessageResponse200Data
    from ..models.add_reaction_to_chat_message_response_200_meta import AddReactionToChatMessageResponse200Meta


T = TypeVar("T", bound="AddReactionToChatMessageResponse200")


@_attrs_define
class AddReactionToChatMessageResponse200:
    """
    Attributes:
        field_meta (AddReactionToChatMessageResponse200Meta | Unset):
        data (AddReactionToChatMessageResponse200Data | Unset):
    """

    field_meta: AddReactionToChatMessageResponse200Meta | Unset = UNSET
    data: AddReactionToChatMessageResponse200Data | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_meta, Unset):
            field_meta = self.field_meta.to_dict()

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_meta is not UNSET:
            field_dict["_meta"] = field_meta
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_reaction_to_chat_message_response_200_data import AddReactionToChatMessageResponse200Data  # noqa: PLC0415
        from ..models.add_reaction_to_chat_message_response_200_meta import AddReactionToChatMessageResponse200Meta  # noqa: PLC0415

        d = dict(src_dict)
        _field_meta = d.pop("_meta", UNSET)
        field_meta: AddReactionToChatMessageResponse200Meta | Unset
        if isinstance(_field_meta, Unset):
            field_meta = UNSET
        else:
            field_meta = AddReactionToChatMessageResponse200Meta.from_dict(_field_meta)

        _data = d.pop("data", UNSET)
        data: AddReactionToChatMessageResponse200Data | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = AddReactionToChatMessageResponse200Data.from_dict(_data)

        add_reaction_to_chat_message_response_200 = cls(
            field_meta=field_meta,
            data=data,
        )

        add_reaction_to_chat_message_response_200.additional_properties = d
        return add_reaction_to_chat_message_response_200

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
