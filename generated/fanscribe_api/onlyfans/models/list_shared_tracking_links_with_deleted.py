from typing import Literal

ListSharedTrackingLinksWithDeleted = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_WITH_DELETED_VALUES: set[ListSharedTrackingLinksWithDeleted] = {
    0,
    1,
}


def check_list_shared_tracking_links_with_deleted(value: int) -> ListSharedTrackingLinksWithDeleted:
    if value in LIST_SHARED_TRACKING_LINKS_WITH_DELETED_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_SHARED_TRACKING_LINKS_WITH_DELETED_VALUES!r}")
