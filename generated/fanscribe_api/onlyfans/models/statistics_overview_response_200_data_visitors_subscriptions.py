from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_visitors_subscriptions_new import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsNew,
    )
    from ..models.statistics_overview_response_200_data_visitors_subscriptions_renew import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew,
    )


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewResponse200DataVisitorsSubscriptions(Model):
    new: StatisticsOverviewResponse200DataVisitorsSubscriptionsNew | Unset = wire(
        "new",
        One(
            "statistics_overview_response_200_data_visitors_subscriptions_new",
            "StatisticsOverviewResponse200DataVisitorsSubscriptionsNew",
        ),
    )
    renew: StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew | Unset = wire(
        "renew",
        One(
            "statistics_overview_response_200_data_visitors_subscriptions_renew",
            "StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew",
        ),
    )
