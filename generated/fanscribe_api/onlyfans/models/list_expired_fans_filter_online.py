from typing import Literal

ListExpiredFansFilterOnline = Literal[0, 1]

LIST_EXPIRED_FANS_FILTER_ONLINE_VALUES: frozenset[ListExpiredFansFilterOnline] = frozenset((0, 1))
