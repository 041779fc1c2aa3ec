from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkFansResponse200DataFilters")


@_attrs_define
class ListSmartLinkFansResponse200DataFilters:
    """
    Attributes:
        has_messages (str | Unset):
        limit (int | Unset):
        min_messages_sent_by_fan (str | Unset):
        min_revenue_net (str | Unset):
        min_tips_net (str | Unset):
        offset (int | Unset):
        previously_subscribed (str | Unset):
        sort (str | Unset):
        subscribed_using_promo (str | Unset):
    """

    has_messages: str | Unset = UNSET
    limit: int | Unset = UNSET
    min_messages_sent_by_fan: str | Unset = UNSET
    min_revenue_net: str | Unset = UNSET
    min_tips_net: str | Unset = UNSET
    offset: int | Unset = UNSET
    previously_subscribed: str | Unset = UNSET
    sort: str | Unset = UNSET
    subscribed_using_promo: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_messages = self.has_messages

        limit = self.limit

        min_messages_sent_by_fan = self.min_messages_sent_by_fan

        min_revenue_net = self.min_revenue_net

        min_tips_net = self.min_tips_net

        offset = self.offset

        previously_subscribed = self.previously_subscribed

        sort = self.sort

        subscribed_using_promo = self.subscribed_using_promo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_messages is not UNSET:
            field_dict["has_messages"] = has_messages
        if limit is not UNSET:
            field_dict["limit"] = limit
        if min_messages_sent_by_fan is not UNSET:
            field_dict["min_messages_sent_by_fan"] = min_messages_sent_by_fan
        if min_revenue_net is not UNSET:
            field_dict["min_revenue_net"] = min_revenue_net
        if min_tips_net is not UNSET:
            field_dict["min_tips_net"] = min_tips_net
        if offset is not UNSET:
            field_dict["offset"] = offset
        if previously_subscribed is not UNSET:
            field_dict["previously_subscribed"] = previously_subscribed
        if sort is not UNSET:
            field_dict["sort"] = sort
        if subscribed_using_promo is not UNSET:
            field_dict["subscribed_using_promo"] = subscribed_using_promo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        has_messages = d.pop("has_messages", UNSET)

        limit = d.pop("limit", UNSET)

        min_messages_sent_by_fan = d.pop("min_messages_sent_by_fan", UNSET)

        min_revenue_net = d.pop("min_revenue_net", UNSET)

        min_tips_net = d.pop("min_tips_net", UNSET)

        offset = d.pop("offset", UNSET)

        previously_subscribed = d.pop("previously_subscribed", UNSET)

        sort = d.pop("sort", UNSET)

        subscribed_using_promo = d.pop("subscribed_using_promo", UNSET)

        list_smart_link_fans_response_200_data_filters = cls(
            has_messages=has_messages,
            limit=limit,
            min_messages_sent_by_fan=min_messages_sent_by_fan,
            min_revenue_net=min_revenue_net,
            min_tips_net=min_tips_net,
            offset=offset,
            previously_subscribed=previously_subscribed,
            sort=sort,
            subscribed_using_promo=subscribed_using_promo,
        )

        list_smart_link_fans_response_200_data_filters.additional_properties = d
        return list_smart_link_fans_response_200_data_filters

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
