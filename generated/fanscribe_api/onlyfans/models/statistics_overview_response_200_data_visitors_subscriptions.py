from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_visitors_subscriptions_new import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsNew,
    )
    from ..models.statistics_overview_response_200_data_visitors_subscriptions_renew import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew,
    )


T = TypeVar("T", bound="StatisticsOverviewResponse200DataVisitorsSubscriptions")


@_attrs_define
class StatisticsOverviewResponse200DataVisitorsSubscriptions:
    """
    Attributes:
        new (StatisticsOverviewResponse200DataVisitorsSubscriptionsNew | Unset):
        renew (StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew | Unset):
    """

    new: StatisticsOverviewResponse200DataVisitorsSubscriptionsNew | Unset = UNSET
    renew: StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new: dict[str, Any] | Unset = UNSET
        if not isinstance(self.new, Unset):
            new = self.new.to_dict()

        renew: dict[str, Any] | Unset = UNSET
        if not isinstance(self.renew, Unset):
            renew = self.renew.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if new is not UNSET:
            field_dict["new"] = new
        if renew is not UNSET:
            field_dict["renew"] = renew

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statistics_overview_response_200_data_visitors_subscriptions_new import (
            StatisticsOverviewResponse200DataVisitorsSubscriptionsNew,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_visitors_subscriptions_renew import (
            StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _new = d.pop("new", UNSET)
        new: StatisticsOverviewResponse200DataVisitorsSubscriptionsNew | Unset
        if isinstance(_new, Unset):
            new = UNSET
        else:
            new = StatisticsOverviewResponse200DataVisitorsSubscriptionsNew.from_dict(_new)

        _renew = d.pop("renew", UNSET)
        renew: StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew | Unset
        if isinstance(_renew, Unset):
            renew = UNSET
        else:
            renew = StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew.from_dict(_renew)

        statistics_overview_response_200_data_visitors_subscriptions = cls(
            new=new,
            renew=renew,
        )

        statistics_overview_response_200_data_visitors_subscriptions.additional_properties = d
        return statistics_overview_response_200_data_visitors_subscriptions

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
