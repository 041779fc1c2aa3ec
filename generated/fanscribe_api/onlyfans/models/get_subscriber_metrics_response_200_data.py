from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_subscriber_metrics_response_200_data_detailed import GetSubscriberMetricsResponse200DataDetailed


T = TypeVar("T", bound="GetSubscriberMetricsResponse200Data")


@_attrs_define
class GetSubscriberMetricsResponse200Data:
    """
    Attributes:
        detailed (GetSubscriberMetricsResponse200DataDetailed | Unset):
        new_subscriptions (int | Unset):
        renewed_subscriptions (int | Unset):
        total_subscriptions (int | Unset):
    """

    detailed: GetSubscriberMetricsResponse200DataDetailed | Unset = UNSET
    new_subscriptions: int | Unset = UNSET
    renewed_subscriptions: int | Unset = UNSET
    total_subscriptions: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        detailed: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detailed, Unset):
            detailed = self.detailed.to_dict()

        new_subscriptions = self.new_subscriptions

        renewed_subscriptions = self.renewed_subscriptions

        total_subscriptions = self.total_subscriptions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if detailed is not UNSET:
            field_dict["detailed"] = detailed
        if new_subscriptions is not UNSET:
            field_dict["new_subscriptions"] = new_subscriptions
        if renewed_subscriptions is not UNSET:
            field_dict["renewed_subscriptions"] = renewed_subscriptions
        if total_subscriptions is not UNSET:
            field_dict["total_subscriptions"] = total_subscriptions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_subscriber_metrics_response_200_data_detailed import (
            GetSubscriberMetricsResponse200DataDetailed,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _detailed = d.pop("detailed", UNSET)
        detailed: GetSubscriberMetricsResponse200DataDetailed | Unset
        if isinstance(_detailed, Unset):
            detailed = UNSET
        else:
            detailed = GetSubscriberMetricsResponse200DataDetailed.from_dict(_detailed)

        new_subscriptions = d.pop("new_subscriptions", UNSET)

        renewed_subscriptions = d.pop("renewed_subscriptions", UNSET)

        total_subscriptions = d.pop("total_subscriptions", UNSET)

        get_subscriber_metrics_response_200_data = cls(
            detailed=detailed,
            new_subscriptions=new_subscriptions,
            renewed_subscriptions=renewed_subscriptions,
            total_subscriptions=total_subscriptions,
        )

        get_subscriber_metrics_response_200_data.additional_properties = d
        return get_subscriber_metrics_response_200_data

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
