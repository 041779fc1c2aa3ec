from typing import Literal

ListSharedTrackingLinksPagination = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_PAGINATION_VALUES: set[ListSharedTrackingLinksPagination] = {
    0,
    1,
}


def check_list_shared_tracking_links_pagination(value: int) -> ListSharedTrackingLinksPagination:
    if value in LIST_SHARED_TRACKING_LINKS_PAGINATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_SHARED_TRACKING_LINKS_PAGINATION_VALUES!r}")
