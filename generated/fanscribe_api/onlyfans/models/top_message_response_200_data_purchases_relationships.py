from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases_relationships_buyers import (
        TopMessageResponse200DataPurchasesRelationshipsBuyers,
    )


T = TypeVar("T", bound="TopMessageResponse200DataPurchasesRelationships")


@_attrs_define
class TopMessageResponse200DataPurchasesRelationships:
    """
    Attributes:
        buyers (TopMessageResponse200DataPurchasesRelationshipsBuyers | Unset):
    """

    buyers: TopMessageResponse200DataPurchasesRelationshipsBuyers | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        buyers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.buyers, Unset):
            buyers = self.buyers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if buyers is not UNSET:
            field_dict["buyers"] = buyers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.top_message_response_200_data_purchases_relationships_buyers import (
            TopMessageResponse200DataPurchasesRelationshipsBuyers,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _buyers = d.pop("buyers", UNSET)
        buyers: TopMessageResponse200DataPurchasesRelationshipsBuyers | Unset
        if isinstance(_buyers, Unset):
            buyers = UNSET
        else:
            buyers = TopMessageResponse200DataPurchasesRelationshipsBuyers.from_dict(_buyers)

        top_message_response_200_data_purchases_relationships = cls(
            buyers=buyers,
        )

        top_message_response_200_data_purchases_relationships.additional_properties = d
        return top_message_response_200_data_purchases_relationships

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
