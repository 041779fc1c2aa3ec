from typing import Literal

ListExpiredFollowingsFilterOnline = Literal[0, 1]

LIST_EXPIRED_FOLLOWINGS_FILTER_ONLINE_VALUES: frozenset[ListExpiredFollowingsFilterOnline] = frozenset((0, 1))
