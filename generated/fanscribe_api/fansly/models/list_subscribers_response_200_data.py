from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_subscribers_response_200_data_stats import ListSubscribersResponse200DataStats
    from ..models.list_subscribers_response_200_data_subscriptions_item import (
        ListSubscribersResponse200DataSubscriptionsItem,
    )


T = TypeVar("T", bound="ListSubscribersResponse200Data")


@_attrs_define
class ListSubscribersResponse200Data:
    """
    Attributes:
        stats (ListSubscribersResponse200DataStats | Unset):
        subscriptions (list[ListSubscribersResponse200DataSubscriptionsItem] | Unset):
    """

    stats: ListSubscribersResponse200DataStats | Unset = UNSET
    subscriptions: list[ListSubscribersResponse200DataSubscriptionsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stats: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stats, Unset):
            stats = self.stats.to_dict()

        subscriptions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscriptions, Unset):
            subscriptions = []
            for subscriptions_item_data in self.subscriptions:
                subscriptions_item = subscriptions_item_data.to_dict()
                subscriptions.append(subscriptions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stats is not UNSET:
            field_dict["stats"] = stats
        if subscriptions is not UNSET:
            field_dict["subscriptions"] = subscriptions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_subscribers_response_200_data_stats import ListSubscribersResponse200DataStats  # noqa: PLC0415
        from ..models.list_subscribers_response_200_data_subscriptions_item import (
            ListSubscribersResponse200DataSubscriptionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _stats = d.pop("stats", UNSET)
        stats: ListSubscribersResponse200DataStats | Unset
        if isinstance(_stats, Unset):
            stats = UNSET
        else:
            stats = ListSubscribersResponse200DataStats.from_dict(_stats)

        _subscriptions = d.pop("subscriptions", UNSET)
        subscriptions: list[ListSubscribersResponse200DataSubscriptionsItem] | Unset = UNSET
        if _subscriptions is not UNSET:
            subscriptions = []
            for subscriptions_item_data in _subscriptions:
                subscriptions_item = ListSubscribersResponse200DataSubscriptionsItem.from_dict(subscriptions_item_data)

                subscriptions.append(subscriptions_item)

        list_subscribers_response_200_data = cls(
            stats=stats,
            subscriptions=subscriptions,
        )

        list_subscribers_response_200_data.additional_properties = d
        return list_subscribers_response_200_data

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
