from typing import Literal

ListActiveFollowingsFilterOnline = Literal[0, 1]

LIST_ACTIVE_FOLLOWINGS_FILTER_ONLINE_VALUES: frozenset[ListActiveFollowingsFilterOnline] = frozenset((0, 1))
