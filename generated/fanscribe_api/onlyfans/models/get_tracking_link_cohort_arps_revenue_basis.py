from typing import Literal

GetTrackingLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_TRACKING_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: frozenset[GetTrackingLinkCohortArpsRevenueBasis] = frozenset(
    ("gross", "net")
)
