from typing import Literal

ListActiveFansType = Literal["active", "all", "expired"]

LIST_ACTIVE_FANS_TYPE_VALUES: frozenset[ListActiveFansType] = frozenset(("active", "all", "expired"))
