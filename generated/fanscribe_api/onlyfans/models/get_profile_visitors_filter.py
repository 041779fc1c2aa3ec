from typing import Literal

GetProfileVisitorsFilter = Literal["chart", "topCountries"]

GET_PROFILE_VISITORS_FILTER_VALUES: set[GetProfileVisitorsFilter] = {
    "chart",
    "topCountries",
}


def check_get_profile_visitors_filter(value: str) -> GetProfileVisitorsFilter:
    if value in GET_PROFILE_VISITORS_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PROFILE_VISITORS_FILTER_VALUES!r}")
