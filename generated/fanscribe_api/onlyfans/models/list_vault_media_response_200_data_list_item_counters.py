from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListVaultMediaResponse200DataListItemCounters")


@_attrs_define
class ListVaultMediaResponse200DataListItemCounters:
    """
    Attributes:
        likes_count (int | Unset):
        tips_summ (int | Unset):
    """

    likes_count: int | Unset = UNSET
    tips_summ: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        likes_count = self.likes_count

        tips_summ = self.tips_summ

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if likes_count is not UNSET:
            field_dict["likesCount"] = likes_count
        if tips_summ is not UNSET:
            field_dict["tipsSumm"] = tips_summ

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        likes_count = d.pop("likesCount", UNSET)

        tips_summ = d.pop("tipsSumm", UNSET)

        list_vault_media_response_200_data_list_item_counters = cls(
            likes_count=likes_count,
            tips_summ=tips_summ,
        )

        list_vault_media_response_200_data_list_item_counters.additional_properties = d
        return list_vault_media_response_200_data_list_item_counters

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
