from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEarningsStatsResponse200DataItem")


@_attrs_define
class GetEarningsStatsResponse200DataItem:
    """
    Attributes:
        account_id (str | Unset):
        timestamp (int | Unset):
        total_gross (int | Unset):
        total_net (int | Unset):
        type_ (int | Unset):
    """

    account_id: str | Unset = UNSET
    timestamp: int | Unset = UNSET
    total_gross: int | Unset = UNSET
    total_net: int | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        timestamp = self.timestamp

        total_gross = self.total_gross

        total_net = self.total_net

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if total_gross is not UNSET:
            field_dict["totalGross"] = total_gross
        if total_net is not UNSET:
            field_dict["totalNet"] = total_net
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        total_gross = d.pop("totalGross", UNSET)

        total_net = d.pop("totalNet", UNSET)

        type_ = d.pop("type", UNSET)

        get_earnings_stats_response_200_data_item = cls(
            account_id=account_id,
            timestamp=timestamp,
            total_gross=total_gross,
            total_net=total_net,
            type_=type_,
        )

        get_earnings_stats_response_200_data_item.additional_properties = d
        return get_earnings_stats_response_200_data_item

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
