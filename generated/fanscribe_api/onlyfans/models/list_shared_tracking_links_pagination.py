from typing import Literal

ListSharedTrackingLinksPagination = Literal[0, 1]

LIST_SHARED_TRACKING_LINKS_PAGINATION_VALUES: frozenset[ListSharedTrackingLinksPagination] = frozenset((0, 1))
