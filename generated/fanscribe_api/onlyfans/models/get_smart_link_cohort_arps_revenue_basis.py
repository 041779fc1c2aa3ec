from typing import Literal

GetSmartLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_SMART_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: set[GetSmartLinkCohortArpsRevenueBasis] = {
    "gross",
    "net",
}


def check_get_smart_link_cohort_arps_revenue_basis(value: str) -> GetSmartLinkCohortArpsRevenueBasis:
    if value in GET_SMART_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_SMART_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES!r}")
