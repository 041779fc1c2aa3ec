from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetTransactionSummaryResponse200")


@_attrs_define
class GetTransactionSummaryResponse200:
    """
    Attributes:
        disputed_count (int | Unset):
        refunded_count (int | Unset):
        succeeded_count (int | Unset):
        total_fees (float | Unset):
        total_gross (float | Unset):
        total_net (float | Unset):
    """

    disputed_count: int | Unset = UNSET
    refunded_count: int | Unset = UNSET
    succeeded_count: int | Unset = UNSET
    total_fees: float | Unset = UNSET
    total_gross: float | Unset = UNSET
    total_net: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        disputed_count = self.disputed_count

        refunded_count = self.refunded_count

        succeeded_count = self.succeeded_count

        total_fees = self.total_fees

        total_gross = self.total_gross

        total_net = self.total_net

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if disputed_count is not UNSET:
            field_dict["disputed_count"] = disputed_count
        if refunded_count is not UNSET:
            field_dict["refunded_count"] = refunded_count
        if succeeded_count is not UNSET:
            field_dict["succeeded_count"] = succeeded_count
        if total_fees is not UNSET:
            field_dict["total_fees"] = total_fees
        if total_gross is not UNSET:
            field_dict["total_gross"] = total_gross
        if total_net is not UNSET:
            field_dict["total_net"] = total_net

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        disputed_count = d.pop("disputed_count", UNSET)

        refunded_count = d.pop("refunded_count", UNSET)

        succeeded_count = d.pop("succeeded_count", UNSET)

        total_fees = d.pop("total_fees", UNSET)

        total_gross = d.pop("total_gross", UNSET)

        total_net = d.pop("total_net", UNSET)

        get_transaction_summary_response_200 = cls(
            disputed_count=disputed_count,
            refunded_count=refunded_count,
            succeeded_count=succeeded_count,
            total_fees=total_fees,
            total_gross=total_gross,
            total_net=total_net,
        )

        get_transaction_summary_response_200.additional_properties = d
        return get_transaction_summary_response_200

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
