from typing import Literal

ListActiveFansFilterOnline = Literal[0, 1]

LIST_ACTIVE_FANS_FILTER_ONLINE_VALUES: frozenset[ListActiveFansFilterOnline] = frozenset((0, 1))
