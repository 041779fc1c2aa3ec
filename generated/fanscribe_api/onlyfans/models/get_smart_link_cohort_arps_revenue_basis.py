from typing import Literal

GetSmartLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_SMART_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: frozenset[GetSmartLinkCohortArpsRevenueBasis] = frozenset(
    ("gross", "net")
)
