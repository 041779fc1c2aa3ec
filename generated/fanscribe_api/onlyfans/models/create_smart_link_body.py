from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_smart_link_body_link_type import (
    CreateSmartLinkBodyLinkType,
    check_create_smart_link_body_link_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateSmartLinkBody")


@_attrs_define
class CreateSmartLinkBody:
    """
    Attributes:
        account_id (str):
        link_type (CreateSmartLinkBodyLinkType):
        name (str):
        free_trial_days (int | Unset):
    """

    account_id: str
    link_type: CreateSmartLinkBodyLinkType
    name: str
    free_trial_days: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        link_type: str = self.link_type

        name = self.name

        free_trial_days = self.free_trial_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account_id": account_id,
                "link_type": link_type,
                "name": name,
            }
        )
        if free_trial_days is not UNSET:
            field_dict["free_trial_days"] = free_trial_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("account_id")

        link_type = check_create_smart_link_body_link_type(d.pop("link_type"))

        name = d.pop("name")

        free_trial_days = d.pop("free_trial_days", UNSET)

        create_smart_link_body = cls(
            account_id=account_id,
            link_type=link_type,
            name=name,
            free_trial_days=free_trial_days,
        )

        create_smart_link_body.additional_properties = d
        return create_smart_link_body

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
