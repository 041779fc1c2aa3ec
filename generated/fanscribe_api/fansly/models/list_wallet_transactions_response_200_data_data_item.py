from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListWalletTransactionsResponse200DataDataItem")


@_attrs_define
class ListWalletTransactionsResponse200DataDataItem:
    """
    Attributes:
        amount (int | Unset):
        created_at (int | Unset):
        destination (str | Unset):
        destination_tax (int | Unset):
        new_balance (int | Unset):
        status (int | Unset):
        transaction_id (str | Unset):
        type_ (int | Unset):
    """

    amount: int | Unset = UNSET
    created_at: int | Unset = UNSET
    destination: str | Unset = UNSET
    destination_tax: int | Unset = UNSET
    new_balance: int | Unset = UNSET
    status: int | Unset = UNSET
    transaction_id: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        created_at = self.created_at

        destination = self.destination

        destination_tax = self.destination_tax

        new_balance = self.new_balance

        status = self.status

        transaction_id = self.transaction_id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if destination is not UNSET:
            field_dict["destination"] = destination
        if destination_tax is not UNSET:
            field_dict["destinationTax"] = destination_tax
        if new_balance is not UNSET:
            field_dict["newBalance"] = new_balance
        if status is not UNSET:
            field_dict["status"] = status
        if transaction_id is not UNSET:
            field_dict["transactionId"] = transaction_id
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        destination = d.pop("destination", UNSET)

        destination_tax = d.pop("destinationTax", UNSET)

        new_balance = d.pop("newBalance", UNSET)

        status = d.pop("status", UNSET)

        transaction_id = d.pop("transactionId", UNSET)

        type_ = d.pop("type", UNSET)

        list_wallet_transactions_response_200_data_data_item = cls(
            amount=amount,
            created_at=created_at,
            destination=destination,
            destination_tax=destination_tax,
            new_balance=new_balance,
            status=status,
            transaction_id=transaction_id,
            type_=type_,
        )

        list_wallet_transactions_response_200_data_data_item.additional_properties = d
        return list_wallet_transactions_response_200_data_data_item

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
