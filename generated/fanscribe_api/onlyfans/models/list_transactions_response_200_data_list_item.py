from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_transactions_response_200_data_list_item_user import ListTransactionsResponse200DataListItemUser


T = TypeVar("T", bound="ListTransactionsResponse200DataListItem")


@_attrs_define
class ListTransactionsResponse200DataListItem:
    """
    Attributes:
        amount (float | Unset):
        created_at (str | Unset):
        currency (str | Unset):
        description (str | Unset):
        fee (int | Unset):
        id (str | Unset):
        net (float | Unset):
        payout_pending_days (int | Unset):
        status (str | Unset):
        tax_amount (int | Unset):
        type_ (str | Unset):
        user (ListTransactionsResponse200DataListItemUser | Unset):
        vat_amount (int | Unset):
    """

    amount: float | Unset = UNSET
    created_at: str | Unset = UNSET
    currency: str | Unset = UNSET
    description: str | Unset = UNSET
    fee: int | Unset = UNSET
    id: str | Unset = UNSET
    net: float | Unset = UNSET
    payout_pending_days: int | Unset = UNSET
    status: str | Unset = UNSET
    tax_amount: int | Unset = UNSET
    type_: str | Unset = UNSET
    user: ListTransactionsResponse200DataListItemUser | Unset = UNSET
    vat_amount: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        created_at = self.created_at

        currency = self.currency

        description = self.description

        fee = self.fee

        id = self.id

        net = self.net

        payout_pending_days = self.payout_pending_days

        status = self.status

        tax_amount = self.tax_amount

        type_ = self.type_

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        vat_amount = self.vat_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if fee is not UNSET:
            field_dict["fee"] = fee
        if id is not UNSET:
            field_dict["id"] = id
        if net is not UNSET:
            field_dict["net"] = net
        if payout_pending_days is not UNSET:
            field_dict["payoutPendingDays"] = payout_pending_days
        if status is not UNSET:
            field_dict["status"] = status
        if tax_amount is not UNSET:
            field_dict["taxAmount"] = tax_amount
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user is not UNSET:
            field_dict["user"] = user
        if vat_amount is not UNSET:
            field_dict["vatAmount"] = vat_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_transactions_response_200_data_list_item_user import (
            ListTransactionsResponse200DataListItemUser,  # noqa: PLC0415
        )

        d = dict(src_dict)
        amount = d.pop("amount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        currency = d.pop("currency", UNSET)

        description = d.pop("description", UNSET)

        fee = d.pop("fee", UNSET)

        id = d.pop("id", UNSET)

        net = d.pop("net", UNSET)

        payout_pending_days = d.pop("payoutPendingDays", UNSET)

        status = d.pop("status", UNSET)

        tax_amount = d.pop("taxAmount", UNSET)

        type_ = d.pop("type", UNSET)

        _user = d.pop("user", UNSET)
        user: ListTransactionsResponse200DataListItemUser | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = ListTransactionsResponse200DataListItemUser.from_dict(_user)

        vat_amount = d.pop("vatAmount", UNSET)

        list_transactions_response_200_data_list_item = cls(
            amount=amount,
            created_at=created_at,
            currency=currency,
            description=description,
            fee=fee,
            id=id,
            net=net,
            payout_pending_days=payout_pending_days,
            status=status,
            tax_amount=tax_amount,
            type_=type_,
            user=user,
            vat_amount=vat_amount,
        )

        list_transactions_response_200_data_list_item.additional_properties = d
        return list_transactions_response_200_data_list_item

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
