from typing import Literal

ListTrackingLinksSort = Literal["asc", "desc"]

LIST_TRACKING_LINKS_SORT_VALUES: set[ListTrackingLinksSort] = {
    "asc",
    "desc",
}


def check_list_tracking_links_sort(value: str) -> ListTrackingLinksSort:
    if value in LIST_TRACKING_LINKS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TRACKING_LINKS_SORT_VALUES!r}")
