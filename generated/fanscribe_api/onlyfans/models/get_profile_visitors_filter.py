from typing import Literal

GetProfileVisitorsFilter = Literal["chart", "topCountries"]

GET_PROFILE_VISITORS_FILTER_VALUES: frozenset[GetProfileVisitorsFilter] = frozenset(("chart", "topCountries"))
