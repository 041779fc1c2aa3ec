from typing import Literal

ListSharedTrackingLinksWithDeleted = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_WITH_DELETED_VALUES: frozenset[ListSharedTrackingLinksWithDeleted] = frozenset((0, 1))
