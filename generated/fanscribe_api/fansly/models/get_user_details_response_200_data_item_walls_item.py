from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetUserDetailsResponse200DataItemWallsItem")


@_attrs_define
class GetUserDetailsResponse200DataItemWallsItem:
    """
    Attributes:
        account_id (str | Unset):
        default_wall (bool | Unset):
        description (str | Unset):
        id (str | Unset):
        main_wall (bool | Unset):
        metadata (str | Unset):
        name (str | Unset):
        pos (int | Unset):
        private (int | Unset):
    """

    account_id: str | Unset = UNSET
    default_wall: bool | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    main_wall: bool | Unset = UNSET
    metadata: str | Unset = UNSET
    name: str | Unset = UNSET
    pos: int | Unset = UNSET
    private: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        default_wall = self.default_wall

        description = self.description

        id = self.id

        main_wall = self.main_wall

        metadata = self.metadata

        name = self.name

        pos = self.pos

        private = self.private

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if default_wall is not UNSET:
            field_dict["defaultWall"] = default_wall
        if description is not UNSET:
            field_dict["description"] = description
        if id is not UNSET:
            field_dict["id"] = id
        if main_wall is not UNSET:
            field_dict["mainWall"] = main_wall
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if name is not UNSET:
            field_dict["name"] = name
        if pos is not UNSET:
            field_dict["pos"] = pos
        if private is not UNSET:
            field_dict["private"] = private

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        default_wall = d.pop("defaultWall", UNSET)

        description = d.pop("description", UNSET)

        id = d.pop("id", UNSET)

        main_wall = d.pop("mainWall", UNSET)

        metadata = d.pop("metadata", UNSET)

        name = d.pop("name", UNSET)

        pos = d.pop("pos", UNSET)

        private = d.pop("private", UNSET)

        get_user_details_response_200_data_item_walls_item = cls(
            account_id=account_id,
            default_wall=default_wall,
            description=description,
            id=id,
            main_wall=main_wall,
            metadata=metadata,
            name=name,
            pos=pos,
            private=private,
        )

        get_user_details_response_200_data_item_walls_item.additional_properties = d
        return get_user_details_response_200_data_item_walls_item

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
