from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_to_story_response_200_data_release_forms_item_user import (
        AddToStoryResponse200DataReleaseFormsItemUser,
    )


T = TypeVar("T", bound="AddToStoryResponse200DataReleaseFormsItem")


@_attrs_define
class AddToStoryResponse200DataReleaseFormsItem:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        partner_source (str | Unset):
        type_ (str | Unset):
        user (AddToStoryResponse200DataReleaseFormsItemUser | Unset):
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    partner_source: str | Unset = UNSET
    type_: str | Unset = UNSET
    user: AddToStoryResponse200DataReleaseFormsItemUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        partner_source = self.partner_source

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if partner_source is not UNSET:
            field_dict["partnerSource"] = partner_source
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_to_story_response_200_data_release_forms_item_user import (
            AddToStoryResponse200DataReleaseFormsItemUser,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        partner_source = d.pop("partnerSource", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: AddToStoryResponse200DataReleaseFormsItemUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = AddToStoryResponse200DataReleaseFormsItemUser.from_dict(_user)

        add_to_story_response_200_data_release_forms_item = cls(
            id=id,
            name=name,
            partner_source=partner_source,
            type_=type_,
            user=user,
        )

        add_to_story_response_200_data_release_forms_item.additional_properties = d
        return add_to_story_response_200_data_release_forms_item

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
