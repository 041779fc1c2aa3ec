from typing import Literal

GetFreeTrialLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_FREE_TRIAL_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: frozenset[GetFreeTrialLinkCohortArpsRevenueBasis] = frozenset(
    ("gross", "net")
)
