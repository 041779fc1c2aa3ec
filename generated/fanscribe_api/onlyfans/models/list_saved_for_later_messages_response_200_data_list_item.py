from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_saved_for_later_messages_response_200_data_list_item_entity import (
        ListSavedForLaterMessagesResponse200DataListItemEntity,
    )


T = TypeVar("T", bound="ListSavedForLaterMessagesResponse200DataListItem")


@_attrs_define
class ListSavedForLaterMessagesResponse200DataListItem:
    """
    Attributes:
        created_date_time (str | Unset):
        entity (ListSavedForLaterMessagesResponse200DataListItemEntity | Unset):
        id (int | Unset):
        publish_date_time (str | Unset):
        type_ (str | Unset):
    """

    created_date_time: str | Unset = UNSET
    entity: ListSavedForLaterMessagesResponse200DataListItemEntity | Unset = UNSET
    id: int | Unset = UNSET
    publish_date_time: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_date_time = self.created_date_time

        entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity, Unset):
            entity = self.entity.to_dict()

        id = self.id

        publish_date_time = self.publish_date_time

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_date_time is not UNSET:
            field_dict["createdDateTime"] = created_date_time
        if entity is not UNSET:
            field_dict["entity"] = entity
        if id is not UNSET:
            field_dict["id"] = id
        if publish_date_time is not UNSET:
            field_dict["publishDateTime"] = publish_date_time
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_saved_for_later_messages_response_200_data_list_item_entity import (
            ListSavedForLaterMessagesResponse200DataListItemEntity,  # noqa: PLC0415
        )

        d = dict(src_dict)
        created_date_time = d.pop("createdDateTime", UNSET)

        _entity = d.pop("entity", UNSET)
        entity: ListSavedForLaterMessagesResponse200DataListItemEntity | Unset
        if isinstance(_entity, Unset):
            entity = UNSET
        else:
            entity = ListSavedForLaterMessagesResponse200DataListItemEntity.from_dict(_entity)

        id = d.pop("id", UNSET)

        publish_date_time = d.pop("publishDateTime", UNSET)

        type_ = d.pop("type", UNSET)

        list_saved_for_later_messages_response_200_data_list_item = cls(
            created_date_time=created_date_time,
            entity=entity,
            id=id,
            publish_date_time=publish_date_time,
            type_=type_,
        )

        list_saved_for_later_messages_response_200_data_list_item.additional_properties = d
        return list_saved_for_later_messages_response_200_data_list_item

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
