from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription,
    )


T = TypeVar("T", bound="ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights")


@_attrs_define
class ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights:
    """
    Attributes:
        current_subscription (ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription | Unset):
        current_subscription_from_smart_link (bool | Unset):
        has_subscription_data (bool | Unset):
        previously_subscribed (bool | Unset):
        subscribed_using_promo (bool | Unset):
    """

    current_subscription: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription | Unset = (
        UNSET
    )
    current_subscription_from_smart_link: bool | Unset = UNSET
    has_subscription_data: bool | Unset = UNSET
    previously_subscribed: bool | Unset = UNSET
    subscribed_using_promo: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        current_subscription: dict[str, Any] | Unset = UNSET
        if not isinstance(self.current_subscription, Unset):
            current_subscription = self.current_subscription.to_dict()

        current_subscription_from_smart_link = self.current_subscription_from_smart_link

        has_subscription_data = self.has_subscription_data

        previously_subscribed = self.previously_subscribed

        subscribed_using_promo = self.subscribed_using_promo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if current_subscription is not UNSET:
            field_dict["current_subscription"] = current_subscription
        if current_subscription_from_smart_link is not UNSET:
            field_dict["current_subscription_from_smart_link"] = current_subscription_from_smart_link
        if has_subscription_data is not UNSET:
            field_dict["has_subscription_data"] = has_subscription_data
        if previously_subscribed is not UNSET:
            field_dict["previously_subscribed"] = previously_subscribed
        if subscribed_using_promo is not UNSET:
            field_dict["subscribed_using_promo"] = subscribed_using_promo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription import (
            ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _current_subscription = d.pop("current_subscription", UNSET)
        current_subscription: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription | Unset
        if isinstance(_current_subscription, Unset):
            current_subscription = UNSET
        else:
            current_subscription = (
                ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription.from_dict(
                    _current_subscription
                )
            )

        current_subscription_from_smart_link = d.pop("current_subscription_from_smart_link", UNSET)

        has_subscription_data = d.pop("has_subscription_data", UNSET)

        previously_subscribed = d.pop("previously_subscribed", UNSET)

        subscribed_using_promo = d.pop("subscribed_using_promo", UNSET)

        list_smart_link_fans_response_200_data_rows_item_subscription_insights = cls(
            current_subscription=current_subscription,
            current_subscription_from_smart_link=current_subscription_from_smart_link,
            has_subscription_data=has_subscription_data,
            previously_subscribed=previously_subscribed,
            subscribed_using_promo=subscribed_using_promo,
        )

        list_smart_link_fans_response_200_data_rows_item_subscription_insights.additional_properties = d
        return list_smart_link_fans_response_200_data_rows_item_subscription_insights

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
