from typing import Literal

ListTrackingLinksSort = Literal["asc", "desc"]

LIST_TRACKING_LINKS_SORT_VALUES: frozenset[ListTrackingLinksSort] = frozenset(("asc", "desc"))
