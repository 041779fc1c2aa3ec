from typing import Literal

ListTrackingLinksWithDeleted = Literal[0, 1]

LIST_TRACKING_LINKS_WITH_DELETED_VALUES: frozenset[ListTrackingLinksWithDeleted] = frozenset((0, 1))
