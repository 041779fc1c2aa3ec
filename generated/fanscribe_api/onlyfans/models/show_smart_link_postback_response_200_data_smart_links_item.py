from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ShowSmartLinkPostbackResponse200DataSmartLinksItem")


@_attrs_define
class ShowSmartLinkPostbackResponse200DataSmartLinksItem:
    """
    Attributes:
        account_display_name (str | Unset):
        account_prefixed_id (str | Unset):
        link_ulid (str | Unset):
        name (str | Unset):
    """

    account_display_name: str | Unset = UNSET
    account_prefixed_id: str | Unset = UNSET
    link_ulid: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_display_name = self.account_display_name

        account_prefixed_id = self.account_prefixed_id

        link_ulid = self.link_ulid

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_display_name is not UNSET:
            field_dict["account_display_name"] = account_display_name
        if account_prefixed_id is not UNSET:
            field_dict["account_prefixed_id"] = account_prefixed_id
        if link_ulid is not UNSET:
            field_dict["link_ulid"] = link_ulid
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_display_name = d.pop("account_display_name", UNSET)

        account_prefixed_id = d.pop("account_prefixed_id", UNSET)

        link_ulid = d.pop("link_ulid", UNSET)

        name = d.pop("name", UNSET)

        show_smart_link_postback_response_200_data_smart_links_item = cls(
            account_display_name=account_display_name,
            account_prefixed_id=account_prefixed_id,
            link_ulid=link_ulid,
            name=name,
        )

        show_smart_link_postback_response_200_data_smart_links_item.additional_properties = d
        return show_smart_link_postback_response_200_data_smart_links_item

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
