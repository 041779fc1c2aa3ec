from typing import Literal

ListSharedFreeTrialLinksPagination = Literal[0, 1]

LIST_SHARED_FREE_TRIAL_LINKS_PAGINATION_VALUES: frozenset[ListSharedFreeTrialLinksPagination] = frozenset((0, 1))
