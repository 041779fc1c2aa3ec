from typing import Literal

ListAllFansType = Literal["active", "all", "expired"]

LIST_ALL_FANS_TYPE_VALUES: frozenset[ListAllFansType] = frozenset(("active", "all", "expired"))
