from typing import Literal

ListExpiredFansType = Literal["active", "all", "expired"]

LIST_EXPIRED_FANS_TYPE_VALUES: frozenset[ListExpiredFansType] = frozenset(("active", "all", "expired"))
