from typing import Literal

GetFreeTrialLinkCohortArpsRevenueBasis = Literal["gross", "net"]

GET_FREE_TRIAL_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES: set[GetFreeTrialLinkCohortArpsRevenueBasis] = {
    "gross",
    "net",
}


def check_get_free_trial_link_cohort_arps_revenue_basis(value: str) -> GetFreeTrialLinkCohortArpsRevenueBasis:
    if value in GET_FREE_TRIAL_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_FREE_TRIAL_LINK_COHORT_ARPS_REVENUE_BASIS_VALUES!r}"
    )
