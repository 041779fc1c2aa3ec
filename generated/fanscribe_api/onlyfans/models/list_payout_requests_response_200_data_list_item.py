from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListPayoutRequestsResponse200DataListItem")


@_attrs_define
class ListPayoutRequestsResponse200DataListItem:
    """
    Attributes:
        amount (int | Unset):
        created_at (str | Unset):
        currency (str | Unset):
        invoice_id (str | Unset):
        reject_reason (str | Unset):
        state (str | Unset):
    """

    amount: int | Unset = UNSET
    created_at: str | Unset = UNSET
    currency: str | Unset = UNSET
    invoice_id: str | Unset = UNSET
    reject_reason: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        created_at = self.created_at

        currency = self.currency

        invoice_id = self.invoice_id

        reject_reason = self.reject_reason

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if invoice_id is not UNSET:
            field_dict["invoiceId"] = invoice_id
        if reject_reason is not UNSET:
            field_dict["rejectReason"] = reject_reason
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        currency = d.pop("currency", UNSET)

        invoice_id = d.pop("invoiceId", UNSET)

        reject_reason = d.pop("rejectReason", UNSET)

        state = d.pop("state", UNSET)

        list_payout_requests_response_200_data_list_item = cls(
            amount=amount,
            created_at=created_at,
            currency=currency,
            invoice_id=invoice_id,
            reject_reason=reject_reason,
            state=state,
        )

        list_payout_requests_response_200_data_list_item.additional_properties = d
        return list_payout_requests_response_200_data_list_item

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
