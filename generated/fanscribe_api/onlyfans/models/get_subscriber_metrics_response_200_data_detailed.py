from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetSubscriberMetricsResponse200DataDetailed")


@_attrs_define
class GetSubscriberMetricsResponse200DataDetailed:
    """
    Attributes:
        free_subscriptions (int | Unset):
        paid_subscriptions (int | Unset):
        unknown_subscriptions (int | Unset):
    """

    free_subscriptions: int | Unset = UNSET
    paid_subscriptions: int | Unset = UNSET
    unknown_subscriptions: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        free_subscriptions = self.free_subscriptions

        paid_subscriptions = self.paid_subscriptions

        unknown_subscriptions = self.unknown_subscriptions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if free_subscriptions is not UNSET:
            field_dict["free_subscriptions"] = free_subscriptions
        if paid_subscriptions is not UNSET:
            field_dict["paid_subscriptions"] = paid_subscriptions
        if unknown_subscriptions is not UNSET:
            field_dict["unknown_subscriptions"] = unknown_subscriptions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        free_subscriptions = d.pop("free_subscriptions", UNSET)

        paid_subscriptions = d.pop("paid_subscriptions", UNSET)

        unknown_subscriptions = d.pop("unknown_subscriptions", UNSET)

        get_subscriber_metrics_response_200_data_detailed = cls(
            free_subscriptions=free_subscriptions,
            paid_subscriptions=paid_subscriptions,
            unknown_subscriptions=unknown_subscriptions,
        )

        get_subscriber_metrics_response_200_data_detailed.additional_properties = d
        return get_subscriber_metrics_response_200_data_detailed

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
