from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListMonthlyEarningsResponse200DataItem")


@_attrs_define
class ListMonthlyEarningsResponse200DataItem:
    """
    Attributes:
        after (int | Unset):
        before (int | Unset):
        brackets (list[Any] | Unset):
        max_top_percent (float | Unset):
        month (int | Unset):
        top_percent (float | Unset):
        total_gross (int | Unset):
        total_net (int | Unset):
        year (int | Unset):
    """

    after: int | Unset = UNSET
    before: int | Unset = UNSET
    brackets: list[Any] | Unset = UNSET
    max_top_percent: float | Unset = UNSET
    month: int | Unset = UNSET
    top_percent: float | Unset = UNSET
    total_gross: int | Unset = UNSET
    total_net: int | Unset = UNSET
    year: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        after = self.after

        before = self.before

        brackets: list[Any] | Unset = UNSET
        if not isinstance(self.brackets, Unset):
            brackets = self.brackets

        max_top_percent = self.max_top_percent

        month = self.month

        top_percent = self.top_percent

        total_gross = self.total_gross

        total_net = self.total_net

        year = self.year

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if after is not UNSET:
            field_dict["after"] = after
        if before is not UNSET:
            field_dict["before"] = before
        if brackets is not UNSET:
            field_dict["brackets"] = brackets
        if max_top_percent is not UNSET:
            field_dict["maxTopPercent"] = max_top_percent
        if month is not UNSET:
            field_dict["month"] = month
        if top_percent is not UNSET:
            field_dict["topPercent"] = top_percent
        if total_gross is not UNSET:
            field_dict["totalGross"] = total_gross
        if total_net is not UNSET:
            field_dict["totalNet"] = total_net
        if year is not UNSET:
            field_dict["year"] = year

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        after = d.pop("after", UNSET)

        before = d.pop("before", UNSET)

        brackets = cast(list[Any], d.pop("brackets", UNSET))

        max_top_percent = d.pop("maxTopPercent", UNSET)

        month = d.pop("month", UNSET)

        top_percent = d.pop("topPercent", UNSET)

        total_gross = d.pop("totalGross", UNSET)

        total_net = d.pop("totalNet", UNSET)

        year = d.pop("year", UNSET)

        list_monthly_earnings_response_200_data_item = cls(
            after=after,
            before=before,
            brackets=brackets,
            max_top_percent=max_top_percent,
            month=month,
            top_percent=top_percent,
            total_gross=total_gross,
            total_net=total_net,
            year=year,
        )

        list_monthly_earnings_response_200_data_item.additional_properties = d
        return list_monthly_earnings_response_200_data_item

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
