from typing import Literal

ListAllFollowingsFilterPaid = Literal[0, 1]

LIST_ALL_FOLLOWINGS_FILTER_PAID_VALUES: frozenset[ListAllFollowingsFilterPaid] = frozenset((0, 1))
