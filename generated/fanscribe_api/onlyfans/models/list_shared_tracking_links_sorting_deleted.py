from typing import Literal

ListSharedTrackingLinksSortingDeleted = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_SORTING_DELETED_VALUES: frozenset[ListSharedTrackingLinksSortingDeleted] = frozenset((0, 1))
