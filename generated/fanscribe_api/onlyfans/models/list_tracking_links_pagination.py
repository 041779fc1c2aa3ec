from typing import Literal

ListTrackingLinksPagination = Literal[0, 1]

LIST_TRACKING_LINKS_PAGINATION_VALUES: set[ListTrackingLinksPagination] = {
    0,
    1,
}


def check_list_tracking_links_pagination(value: int) -> ListTrackingLinksPagination:
    if value in LIST_TRACKING_LINKS_PAGINATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TRACKING_LINKS_PAGINATION_VALUES!r}")
