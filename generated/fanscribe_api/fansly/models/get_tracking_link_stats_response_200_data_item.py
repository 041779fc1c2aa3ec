from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetTrackingLinkStatsResponse200DataItem")


@_attrs_define
class GetTrackingLinkStatsResponse200DataItem:
    """
    Attributes:
        claims (int | Unset):
        clicks (int | Unset):
        date (int | Unset):
        follows (int | Unset):
        month (int | Unset):
        subscriptions (int | Unset):
        timestamp (int | Unset):
        tracking_link_id (str | Unset):
        year (int | Unset):
    """

    claims: int | Unset = UNSET
    clicks: int | Unset = UNSET
    date: int | Unset = UNSET
    follows: int | Unset = UNSET
    month: int | Unset = UNSET
    subscriptions: int | Unset = UNSET
    timestamp: int | Unset = UNSET
    tracking_link_id: str | Unset = UNSET
    year: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claims = self.claims

        clicks = self.clicks

        date = self.date

        follows = self.follows

        month = self.month

        subscriptions = self.subscriptions

        timestamp = self.timestamp

        tracking_link_id = self.tracking_link_id

        year = self.year

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if claims is not UNSET:
            field_dict["claims"] = claims
        if clicks is not UNSET:
            field_dict["clicks"] = clicks
        if date is not UNSET:
            field_dict["date"] = date
        if follows is not UNSET:
            field_dict["follows"] = follows
        if month is not UNSET:
            field_dict["month"] = month
        if subscriptions is not UNSET:
            field_dict["subscriptions"] = subscriptions
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if tracking_link_id is not UNSET:
            field_dict["trackingLinkId"] = tracking_link_id
        if year is not UNSET:
            field_dict["year"] = year

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claims = d.pop("claims", UNSET)

        clicks = d.pop("clicks", UNSET)

        date = d.pop("date", UNSET)

        follows = d.pop("follows", UNSET)

        month = d.pop("month", UNSET)

        subscriptions = d.pop("subscriptions", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        tracking_link_id = d.pop("trackingLinkId", UNSET)

        year = d.pop("year", UNSET)

        get_tracking_link_stats_response_200_data_item = cls(
            claims=claims,
            clicks=clicks,
            date=date,
            follows=follows,
            month=month,
            subscriptions=subscriptions,
            timestamp=timestamp,
            tracking_link_id=tracking_link_id,
            year=year,
        )

        get_tracking_link_stats_response_200_data_item.additional_properties = d
        return get_tracking_link_stats_response_200_data_item

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
