from typing import Literal

ListExpiredFollowingsFilterPaid = Literal[0, 1]

LIST_EXPIRED_FOLLOWINGS_FILTER_PAID_VALUES: frozenset[ListExpiredFollowingsFilterPaid] = frozenset((0, 1))
