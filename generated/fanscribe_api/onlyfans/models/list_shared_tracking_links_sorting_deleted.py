from typing import Literal

ListSharedTrackingLinksSortingDeleted = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_SORTING_DELETED_VALUES: set[ListSharedTrackingLinksSortingDeleted] = {
    0,
    1,
}


def check_list_shared_tracking_links_sorting_deleted(value: int) -> ListSharedTrackingLinksSortingDeleted:
    if value in LIST_SHARED_TRACKING_LINKS_SORTING_DELETED_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_SHARED_TRACKING_LINKS_SORTING_DELETED_VALUES!r}"
    )
