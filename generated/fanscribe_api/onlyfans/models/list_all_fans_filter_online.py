from typing import Literal

ListAllFansFilterOnline = Literal[0, 1]

LIST_ALL_FANS_FILTER_ONLINE_VALUES: frozenset[ListAllFansFilterOnline] = frozenset((0, 1))
