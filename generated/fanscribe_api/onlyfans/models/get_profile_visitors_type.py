from typing import Literal

GetProfileVisitorsType = Literal["guests", "total", "users"]

GET_PROFILE_VISITORS_TYPE_VALUES: frozenset[GetProfileVisitorsType] = frozenset(("guests", "total", "users"))
