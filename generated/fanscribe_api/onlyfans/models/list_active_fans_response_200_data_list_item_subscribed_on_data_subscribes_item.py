from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListActiveFansResponse200DataListItemSubscribedOnDataSubscribesItem")


@_attrs_define
class ListActiveFansResponse200DataListItemSubscribedOnDataSubscribesItem:
    """
    Attributes:
        action (str | Unset):
        cancel_date (str | Unset):
        date (str | Unset):
        discount (int | Unset):
        duration (int | Unset):
        earning_id (int | Unset):
        expire_date (str | Unset):
        id (int | Unset):
        is_current (bool | Unset):
        offer_end (str | Unset):
        offer_start (str | Unset):
        price (int | Unset):
        regular_price (float | Unset):
        start_date (str | Unset):
        subscriber_id (int | Unset):
        type_ (str | Unset):
        user_id (int | Unset):
    """

    action: str | Unset = UNSET
    cancel_date: str | Unset = UNSET
    date: str | Unset = UNSET
    discount: int | Unset = UNSET
    duration: int | Unset = UNSET
    earning_id: int | Unset = UNSET
    expire_date: str | Unset = UNSET
    id: int | Unset = UNSET
    is_current: bool | Unset = UNSET
    offer_end: str | Unset = UNSET
    offer_start: str | Unset = UNSET
    price: int | Unset = UNSET
    regular_price: float | Unset = UNSET
    start_date: str | Unset = UNSET
    subscriber_id: int | Unset = UNSET
    type_: str | Unset = UNSET
    user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        cancel_date = self.cancel_date

        date = self.date

        discount = self.discount

        duration = self.duration

        earning_id = self.earning_id

        expire_date = self.expire_date

        id = self.id

        is_current = self.is_current

        offer_end = self.offer_end

        offer_start = self.offer_start

        price = self.price

        regular_price = self.regular_price

        start_date = self.start_date

        subscriber_id = self.subscriber_id

        type_ = self.type_

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action
        if cancel_date is not UNSET:
            field_dict["cancelDate"] = cancel_date
        if date is not UNSET:
            field_dict["date"] = date
        if discount is not UNSET:
            field_dict["discount"] = discount
        if duration is not UNSET:
            field_dict["duration"] = duration
        if earning_id is not UNSET:
            field_dict["earningId"] = earning_id
        if expire_date is not UNSET:
            field_dict["expireDate"] = expire_date
        if id is not UNSET:
            field_dict["id"] = id
        if is_current is not UNSET:
            field_dict["isCurrent"] = is_current
        if offer_end is not UNSET:
            field_dict["offerEnd"] = offer_end
        if offer_start is not UNSET:
            field_dict["offerStart"] = offer_start
        if price is not UNSET:
            field_dict["price"] = price
        if regular_price is not UNSET:
            field_dict["regularPrice"] = regular_price
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if subscriber_id is not UNSET:
            field_dict["subscriberId"] = subscriber_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action = d.pop("action", UNSET)

        cancel_date = d.pop("cancelDate", UNSET)

        date = d.pop("date", UNSET)

        discount = d.pop("discount", UNSET)

        duration = d.pop("duration", UNSET)

        earning_id = d.pop("earningId", UNSET)

        expire_date = d.pop("expireDate", UNSET)

        id = d.pop("id", UNSET)

        is_current = d.pop("isCurrent", UNSET)

        offer_end = d.pop("offerEnd", UNSET)

        offer_start = d.pop("offerStart", UNSET)

        price = d.pop("price", UNSET)

        regular_price = d.pop("regularPrice", UNSET)

        start_date = d.pop("startDate", UNSET)

        subscriber_id = d.pop("subscriberId", UNSET)

        type_ = d.pop("type", UNSET)

        user_id = d.pop("userId", UNSET)

        list_active_fans_response_200_data_list_item_subscribed_on_data_subscribes_item = cls(
            action=action,
            cancel_date=cancel_date,
            date=date,
            discount=discount,
            duration=duration,
            earning_id=earning_id,
            expire_date=expire_date,
            id=id,
            is_current=is_current,
            offer_end=offer_end,
            offer_start=offer_start,
            price=price,
            regular_price=regular_price,
            start_date=start_date,
            subscriber_id=subscriber_id,
            type_=type_,
            user_id=user_id,
        )

        list_active_fans_response_200_data_list_item_subscribed_on_data_subscribes_item.additional_properties = d
        return list_active_fans_response_200_data_list_item_subscribed_on_data_subscribes_item

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
