from typing import Literal

ListLatestFansType = Literal["new", "renew", "total"]

LIST_LATEST_FANS_TYPE_VALUES: frozenset[ListLatestFansType] = frozenset(("new", "renew", "total"))
