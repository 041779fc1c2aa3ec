from typing import Literal

ListAllFollowingsFilterOnline = Literal[0, 1]

LIST_ALL_FOLLOWINGS_FILTER_ONLINE_VALUES: frozenset[ListAllFollowingsFilterOnline] = frozenset((0, 1))
