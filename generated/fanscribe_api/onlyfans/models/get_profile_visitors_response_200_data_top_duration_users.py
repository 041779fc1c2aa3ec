from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_duration_users_totals import (
        GetProfileVisitorsResponse200DataTopDurationUsersTotals,
    )


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTopDurationUsers(Model):
    totals: GetProfileVisitorsResponse200DataTopDurationUsersTotals | Unset = wire(
        "totals",
        One(
            "get_profile_visitors_response_200_data_top_duration_users_totals",
            "GetProfileVisitorsResponse200DataTopDurationUsersTotals",
        ),
    )
