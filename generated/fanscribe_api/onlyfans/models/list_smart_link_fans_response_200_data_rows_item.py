from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights,
    )


T = TypeVar("T", bound="ListSmartLinkFansResponse200DataRowsItem")


@_attrs_define
class ListSmartLinkFansResponse200DataRowsItem:
    """
    Attributes:
        avatar_url (str | Unset):
        click_id (str | Unset):
        conversion_id (int | Unset):
        converted_at (str | Unset):
        external_click_id (str | Unset):
        fan_id (int | Unset):
        messages_sent_by_fan (int | Unset):
        name (str | Unset):
        onlyfans_id (str | Unset):
        revenue_net (int | Unset):
        subscription_insights (ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights | Unset):
        tips_net (int | Unset):
        username (str | Unset):
    """

    avatar_url: str | Unset = UNSET
    click_id: str | Unset = UNSET
    conversion_id: int | Unset = UNSET
    converted_at: str | Unset = UNSET
    external_click_id: str | Unset = UNSET
    fan_id: int | Unset = UNSET
    messages_sent_by_fan: int | Unset = UNSET
    name: str | Unset = UNSET
    onlyfans_id: str | Unset = UNSET
    revenue_net: int | Unset = UNSET
    subscription_insights: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights | Unset = UNSET
    tips_net: int | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar_url = self.avatar_url

        click_id = self.click_id

        conversion_id = self.conversion_id

        converted_at = self.converted_at

        external_click_id = self.external_click_id

        fan_id = self.fan_id

        messages_sent_by_fan = self.messages_sent_by_fan

        name = self.name

        onlyfans_id = self.onlyfans_id

        revenue_net = self.revenue_net

        subscription_insights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subscription_insights, Unset):
            subscription_insights = self.subscription_insights.to_dict()

        tips_net = self.tips_net

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if click_id is not UNSET:
            field_dict["click_id"] = click_id
        if conversion_id is not UNSET:
            field_dict["conversion_id"] = conversion_id
        if converted_at is not UNSET:
            field_dict["converted_at"] = converted_at
        if external_click_id is not UNSET:
            field_dict["external_click_id"] = external_click_id
        if fan_id is not UNSET:
            field_dict["fan_id"] = fan_id
        if messages_sent_by_fan is not UNSET:
            field_dict["messages_sent_by_fan"] = messages_sent_by_fan
        if name is not UNSET:
            field_dict["name"] = name
        if onlyfans_id is not UNSET:
            field_dict["onlyfans_id"] = onlyfans_id
        if revenue_net is not UNSET:
            field_dict["revenue_net"] = revenue_net
        if subscription_insights is not UNSET:
            field_dict["subscription_insights"] = subscription_insights
        if tips_net is not UNSET:
            field_dict["tips_net"] = tips_net
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_smart_link_fans_response_200_data_rows_item_subscription_insights import (
            ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights,  # noqa: PLC0415
        )

        d = dict(src_dict)
        avatar_url = d.pop("avatar_url", UNSET)

        click_id = d.pop("click_id", UNSET)

        conversion_id = d.pop("conversion_id", UNSET)

        converted_at = d.pop("converted_at", UNSET)

        external_click_id = d.pop("external_click_id", UNSET)

        fan_id = d.pop("fan_id", UNSET)

        messages_sent_by_fan = d.pop("messages_sent_by_fan", UNSET)

        name = d.pop("name", UNSET)

        onlyfans_id = d.pop("onlyfans_id", UNSET)

        revenue_net = d.pop("revenue_net", UNSET)

        _subscription_insights = d.pop("subscription_insights", UNSET)
        subscription_insights: ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights | Unset
        if isinstance(_subscription_insights, Unset):
            subscription_insights = UNSET
        else:
            subscription_insights = ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights.from_dict(
                _subscription_insights
            )

        tips_net = d.pop("tips_net", UNSET)

        username = d.pop("username", UNSET)

        list_smart_link_fans_response_200_data_rows_item = cls(
            avatar_url=avatar_url,
            click_id=click_id,
            conversion_id=conversion_id,
            converted_at=converted_at,
            external_click_id=external_click_id,
            fan_id=fan_id,
            messages_sent_by_fan=messages_sent_by_fan,
            name=name,
            onlyfans_id=onlyfans_id,
            revenue_net=revenue_net,
            subscription_insights=subscription_insights,
            tips_net=tips_net,
            username=username,
        )

        list_smart_link_fans_response_200_data_rows_item.additional_properties = d
        return list_smart_link_fans_response_200_data_rows_item

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
