from typing import Literal

GetProfileVisitorsType = Literal["guests", "total", "users"]

GET_PROFILE_VISITORS_TYPE_VALUES: set[GetProfileVisitorsType] = {
    "guests",
    "total",
    "users",
}


def check_get_profile_visitors_type(value: str) -> GetProfileVisitorsType:
    if value in GET_PROFILE_VISITORS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PROFILE_VISITORS_TYPE_VALUES!r}")
