from typing import Literal

ListTrackingLinksPagination = Literal[0, 1]

LIST_TRACKING_LINKS_PAGINATION_VALUES: frozenset[ListTrackingLinksPagination] = frozenset((0, 1))
