from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_period_comparison_body_granularity import (
    GetPeriodComparisonBodyGranularity,
    check_get_period_comparison_body_granularity,
)
from ..models.get_period_comparison_body_stat_type import (
    GetPeriodComparisonBodyStatType,
    check_get_period_comparison_body_stat_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_period_comparison_body_period_a import GetPeriodComparisonBodyPeriodA
    from ..models.get_period_comparison_body_period_b import GetPeriodComparisonBodyPeriodB


T = TypeVar("T", bound="GetPeriodComparisonBody")


@_attrs_define
class GetPeriodComparisonBody:
    """
    Attributes:
        account_ids (list[str]):
        period_a (GetPeriodComparisonBodyPeriodA):
        period_b (GetPeriodComparisonBodyPeriodB):
        granularity (GetPeriodComparisonBodyGranularity | Unset):
        stat_type (GetPeriodComparisonBodyStatType | Unset):
    """

    account_ids: list[str]
    period_a: GetPeriodComparisonBodyPeriodA
    period_b: GetPeriodComparisonBodyPeriodB
    granularity: GetPeriodComparisonBodyGranularity | Unset = UNSET
    stat_type: GetPeriodComparisonBodyStatType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_ids = self.account_ids

        period_a = self.period_a.to_dict()

        period_b = self.period_b.to_dict()

        granularity: str | Unset = UNSET
        if not isinstance(self.granularity, Unset):
            granularity = self.granularity

        stat_type: str | Unset = UNSET
        if not isinstance(self.stat_type, Unset):
            stat_type = self.stat_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account_ids": account_ids,
                "period_a": period_a,
                "period_b": period_b,
            }
        )
        if granularity is not UNSET:
            field_dict["granularity"] = granularity
        if stat_type is not UNSET:
            field_dict["stat_type"] = stat_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_period_comparison_body_period_a import GetPeriodComparisonBodyPeriodA  # noqa: PLC0415
        from ..models.get_period_comparison_body_period_b import GetPeriodComparisonBodyPeriodB  # noqa: PLC0415

        d = dict(src_dict)
        account_ids = cast(list[str], d.pop("account_ids"))

        period_a = GetPeriodComparisonBodyPeriodA.from_dict(d.pop("period_a"))

        period_b = GetPeriodComparisonBodyPeriodB.from_dict(d.pop("period_b"))

        _granularity = d.pop("granularity", UNSET)
        granularity: GetPeriodComparisonBodyGranularity | Unset
        if isinstance(_granularity, Unset):
            granularity = UNSET
        else:
            granularity = check_get_period_comparison_body_granularity(_granularity)

        _stat_type = d.pop("stat_type", UNSET)
        stat_type: GetPeriodComparisonBodyStatType | Unset
        if isinstance(_stat_type, Unset):
            stat_type = UNSET
        else:
            stat_type = check_get_period_comparison_body_stat_type(_stat_type)

        get_period_comparison_body = cls(
            account_ids=account_ids,
            period_a=period_a,
            period_b=period_b,
            granularity=granularity,
            stat_type=stat_type,
        )

        get_period_comparison_body.additional_properties = d
        return get_period_comparison_body

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
