from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_subscriber_statistics_response_200_data_earnings_item import (
        GetSubscriberStatisticsResponse200DataEarningsItem,
    )
    from ..models.get_subscriber_statistics_response_200_data_subscribes_item import (
        GetSubscriberStatisticsResponse200DataSubscribesItem,
    )


T = TypeVar("T", bound="GetSubscriberStatisticsResponse200Data")


@_attrs_define
class GetSubscriberStatisticsResponse200Data:
    """
    Attributes:
        delta (float | Unset):
        earnings (list[GetSubscriberStatisticsResponse200DataEarningsItem] | Unset):
        subscribers (int | Unset):
        subscribes (list[GetSubscriberStatisticsResponse200DataSubscribesItem] | Unset):
        total (float | Unset):
    """

    delta: float | Unset = UNSET
    earnings: list[GetSubscriberStatisticsResponse200DataEarningsItem] | Unset = UNSET
    subscribers: int | Unset = UNSET
    subscribes: list[GetSubscriberStatisticsResponse200DataSubscribesItem] | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delta = self.delta

        earnings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.earnings, Unset):
            earnings = []
            for earnings_item_data in self.earnings:
                earnings_item = earnings_item_data.to_dict()
                earnings.append(earnings_item)

        subscribers = self.subscribers

        subscribes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscribes, Unset):
            subscribes = []
            for subscribes_item_data in self.subscribes:
                subscribes_item = subscribes_item_data.to_dict()
                subscribes.append(subscribes_item)

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delta is not UNSET:
            field_dict["delta"] = delta
        if earnings is not UNSET:
            field_dict["earnings"] = earnings
        if subscribers is not UNSET:
            field_dict["subscribers"] = subscribers
        if subscribes is not UNSET:
            field_dict["subscribes"] = subscribes
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_subscriber_statistics_response_200_data_earnings_item import (
            GetSubscriberStatisticsResponse200DataEarningsItem,  # noqa: PLC0415
        )
        from ..models.get_subscriber_statistics_response_200_data_subscribes_item import (
            GetSubscriberStatisticsResponse200DataSubscribesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        delta = d.pop("delta", UNSET)

        _earnings = d.pop("earnings", UNSET)
        earnings: list[GetSubscriberStatisticsResponse200DataEarningsItem] | Unset = UNSET
        if _earnings is not UNSET:
            earnings = []
            for earnings_item_data in _earnings:
                earnings_item = GetSubscriberStatisticsResponse200DataEarningsItem.from_dict(earnings_item_data)

                earnings.append(earnings_item)

        subscribers = d.pop("subscribers", UNSET)

        _subscribes = d.pop("subscribes", UNSET)
        subscribes: list[GetSubscriberStatisticsResponse200DataSubscribesItem] | Unset = UNSET
        if _subscribes is not UNSET:
            subscribes = []
            for subscribes_item_data in _subscribes:
                subscribes_item = GetSubscriberStatisticsResponse200DataSubscribesItem.from_dict(subscribes_item_data)

                subscribes.append(subscribes_item)

        total = d.pop("total", UNSET)

        get_subscriber_statistics_response_200_data = cls(
            delta=delta,
            earnings=earnings,
            subscribers=subscribers,
            subscribes=subscribes,
            total=total,
        )

        get_subscriber_statistics_response_200_data.additional_properties = d
        return get_subscriber_statistics_response_200_data

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
