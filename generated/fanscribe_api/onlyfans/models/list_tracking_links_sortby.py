from typing import Literal

ListTrackingLinksSortby = Literal["claims", "created_date"]

LIST_TRACKING_LINKS_SORTBY_VALUES: set[ListTrackingLinksSortby] = {
    "claims",
    "created_date",
}


def check_list_tracking_links_sortby(value: str) -> ListTrackingLinksSortby:
    if value in LIST_TRACKING_LINKS_SORTBY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TRACKING_LINKS_SORTBY_VALUES!r}")
