from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListVaultAlbumsResponse200DataAggregationData")


@_attrs_define
class ListVaultAlbumsResponse200DataAggregationData:
    """
    Attributes:
        media (list[Any] | Unset):
    """

    media: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        media: list[Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if media is not UNSET:
            field_dict["media"] = media

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        media = cast(list[Any], d.pop("media", UNSET))

        list_vault_albums_response_200_data_aggregation_data = cls(
            media=media,
        )

        list_vault_albums_response_200_data_aggregation_data.additional_properties = d
        return list_vault_albums_response_200_data_aggregation_data

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
