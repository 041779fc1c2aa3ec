from typing import Literal

ListActiveFollowingsFilterPaid = Literal[0, 1]

LIST_ACTIVE_FOLLOWINGS_FILTER_PAID_VALUES: frozenset[ListActiveFollowingsFilterPaid] = frozenset((0, 1))
