from typing import Literal

ListTrackingLinksWithDeleted = Literal[0, 1]

LIST_TRACKING_LINKS_WITH_DELETED_VALUES: set[ListTrackingLinksWithDeleted] = {
    0,
    1,
}


def check_list_tracking_links_with_deleted(value: int) -> ListTrackingLinksWithDeleted:
    if value in LIST_TRACKING_LINKS_WITH_DELETED_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TRACKING_LINKS_WITH_DELETED_VALUES!r}")
