from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chargebacks_response_200_data_list_item_payment import (
        ListChargebacksResponse200DataListItemPayment,
    )


T = TypeVar("T", bound="ListChargebacksResponse200DataListItem")


@_attrs_define
class ListChargebacksResponse200DataListItem:
    """
    Attributes:
        created_at (str | Unset):
        id (int | Unset):
        payment (ListChargebacksResponse200DataListItemPayment | Unset):
        payment_type (str | Unset):
    """

    created_at: str | Unset = UNSET
    id: int | Unset = UNSET
    payment: ListChargebacksResponse200DataListItemPayment | Unset = UNSET
    payment_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        id = self.id

        payment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment, Unset):
            payment = self.payment.to_dict()

        payment_type = self.payment_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if id is not UNSET:
            field_dict["id"] = id
        if payment is not UNSET:
            field_dict["payment"] = payment
        if payment_type is not UNSET:
            field_dict["paymentType"] = payment_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chargebacks_response_200_data_list_item_payment import (
            ListChargebacksResponse200DataListItemPayment,  # noqa: PLC0415
        )

        d = dict(src_dict)
        created_at = d.pop("createdAt", UNSET)

        id = d.pop("id", UNSET)

        _payment = d.pop("payment", UNSET)
        payment: ListChargebacksResponse200DataListItemPayment | Unset
        if isinstance(_payment, Unset):
            payment = UNSET
        else:
            payment = ListChargebacksResponse200DataListItemPayment.from_dict(_payment)

        payment_type = d.pop("paymentType", UNSET)

        list_chargebacks_response_200_data_list_item = cls(
            created_at=created_at,
            id=id,
            payment=payment,
            payment_type=payment_type,
        )

        list_chargebacks_response_200_data_list_item.additional_properties = d
        return list_chargebacks_response_200_data_list_item

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
