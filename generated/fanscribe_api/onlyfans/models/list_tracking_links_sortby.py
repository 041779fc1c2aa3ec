from typing import Literal

ListTrackingLinksSortby = Literal["claims", "created_date"]

LIST_TRACKING_LINKS_SORTBY_VALUES: frozenset[ListTrackingLinksSortby] = frozenset(("claims", "created_date"))
