from typing import Literal

ListSubscribersStatus = Literal["active", "all", "expired"]

LIST_SUBSCRIBERS_STATUS_VALUES: frozenset[ListSubscribersStatus] = frozenset(("active", "all", "expired"))
