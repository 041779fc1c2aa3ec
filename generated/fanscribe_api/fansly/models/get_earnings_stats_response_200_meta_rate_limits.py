from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEarningsStatsResponse200MetaRateLimits")


@_attrs_define
class GetEarningsStatsResponse200MetaRateLimits:
    """
    Attributes:
        limit_day (int | None | Unset):
        limit_minute (int | Unset):
        notice (str | Unset):
        remaining_day (int | None | Unset):
        remaining_minute (int | Unset):
    """

    limit_day: int | None | Unset = UNSET
    limit_minute: int | Unset = UNSET
    notice: str | Unset = UNSET
    remaining_day: int | None | Unset = UNSET
    remaining_minute: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        limit_day: int | None | Unset
        if isinstance(self.limit_day, Unset):
            limit_day = UNSET
        else:
            limit_day = self.limit_day

        limit_minute = self.limit_minute

        notice = self.notice

        remaining_day: int | None | Unset
        if isinstance(self.remaining_day, Unset):
            remaining_day = UNSET
        else:
            remaining_day = self.remaining_day

        remaining_minute = self.remaining_minute

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if limit_day is not UNSET:
            field_dict["limit_day"] = limit_day
        if limit_minute is not UNSET:
            field_dict["limit_minute"] = limit_minute
        if notice is not UNSET:
            field_dict["notice"] = notice
        if remaining_day is not UNSET:
            field_dict["remaining_day"] = remaining_day
        if remaining_minute is not UNSET:
            field_dict["remaining_minute"] = remaining_minute

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_limit_day(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        limit_day = _parse_limit_day(d.pop("limit_day", UNSET))

        limit_minute = d.pop("limit_minute", UNSET)

        notice = d.pop("notice", UNSET)

        def _parse_remaining_day(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        remaining_day = _parse_remaining_day(d.pop("remaining_day", UNSET))

        remaining_minute = d.pop("remaining_minute", UNSET)

        get_earnings_stats_response_200_meta_rate_limits = cls(
            limit_day=limit_day,
            limit_minute=limit_minute,
            notice=notice,
            remaining_day=remaining_day,
            remaining_minute=remaining_minute,
        )

        get_earnings_stats_response_200_meta_rate_limits.additional_properties = d
        return get_earnings_stats_response_200_meta_rate_limits

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
