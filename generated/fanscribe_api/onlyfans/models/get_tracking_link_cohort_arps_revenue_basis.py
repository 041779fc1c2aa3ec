from typing import Literal

GetTrackingLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_TRACKING_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: set[GetTrackingLinkCohortArpsRevenueBasis] = {
    "gross",
    "net",
}


def check_get_tracking_link_cohort_arps_revenue_basis(value: str) -> GetTrackingLinkCohortArpsRevenueBasis:
    if value in GET_TRACKING_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_TRACKING_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES!r}"
    )
